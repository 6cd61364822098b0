import { openAdvertisement, standingFor } from '../../platform/sql/open-vacancy';
import { conceptsFit } from '../../platform/sql/search-condition.sql';

const concept = (condition: string) => `
  SELECT 'skill' AS kind, id, uri, labels, description, broader_uris FROM skill WHERE withdrawn_at IS NULL AND ${condition}
   UNION ALL
  SELECT 'occupation', id, uri, labels, description, broader_uris FROM occupation WHERE withdrawn_at IS NULL AND ${condition}`;

const links = {
  broader: 'uri = ANY(concept.broader_uris)',
  narrower: 'broader_uris @> ARRAY[concept.uri]',
  related: 'id IN (SELECT id FROM together)',
};

/** Concepts of one link with how many open vacancies name each itself, those of most first; what an occupation lets one suppose does not count here. */
const linkedJson = (link: keyof typeof links) => `(
  SELECT coalesce(json_agg(json_build_object('id', linked.id::text, 'kind', linked.kind, 'labels', linked.labels, 'openVacancies', coalesce(asked.times, 0))
                           ORDER BY coalesce(asked.times, 0) DESC, linked.id), '[]')
    FROM linked LEFT JOIN asked USING (id) WHERE linked.link = '${link}')`;

/** SQL of rows (id, times): of the concepts `told` gives for record `t`, how many open vacancies each is told for by the records that fit. */
const timesAsked = (told: string, fits: string) => `
  SELECT id, count(*)::int AS times
    FROM (SELECT DISTINCT each.id, ${standingFor('t')} FROM vacancy t CROSS JOIN LATERAL unnest(${told}) each (id)
           WHERE ${openAdvertisement('t')} AND (${fits})) told
   GROUP BY id`;

const linkedIds = '(SELECT ids FROM wanted)';

/** So many concepts are told that are asked for together with this one. */
const mostRelated = 8;

/**
 * The skill or occupation `$1`, as JSON in the contract's shape without its sides. `$2`: its ids with the narrower ones that count; `$3`: the
 * user who asks, or null. No row: there is none.
 */
export const conceptPageSql = `
WITH concept AS (${concept('id = $1')}),
together AS MATERIALIZED (${timesAsked('(t.skill_ids + t.occupation_ids) - $2::int[]', conceptsFit('$2::int[]'))}
   ORDER BY times DESC, id LIMIT ${mostRelated}
),
linked AS MATERIALIZED (
${Object.entries(links)
  .map(([link, condition]) => `  SELECT '${link}' AS link, linked.* FROM concept CROSS JOIN LATERAL (${concept(condition)}) linked`)
  .join('\n   UNION ALL\n')}
),
wanted AS MATERIALIZED (SELECT coalesce(array_agg(DISTINCT id ORDER BY id), '{}') AS ids FROM linked),
asked AS MATERIALIZED (${timesAsked(`(t.skill_ids + t.occupation_ids) & ${linkedIds}`, conceptsFit(linkedIds))}
)
SELECT json_build_object(
  'id', concept.id::text, 'kind', concept.kind, 'uri', concept.uri, 'labels', concept.labels, 'description', concept.description,
  'alternativeLabels', (
    SELECT coalesce(json_object_agg(language, labels), '{}')
      FROM (SELECT t.language, json_agg(DISTINCT t.label ORDER BY t.label) AS labels
              FROM skill_term t
             WHERE t.kind = concept.kind AND t.uri = concept.uri AND t.label IS DISTINCT FROM concept.labels->>t.language
             GROUP BY 1) named),
  'broader', ${linkedJson('broader')},
  'narrower', ${linkedJson('narrower')},
  'related', ${linkedJson('related')},
  'followed', EXISTS (SELECT FROM favourite f WHERE f.user_id = $3::uuid AND f.kind = 'skill' AND f.target = concept.id::text)) AS page
  FROM concept`;
