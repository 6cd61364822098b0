/**
 * SQL: why vacancy `t` carries its skills and occupations, as JSON with their names. Of a concept that only other sources of the same vacancy
 * give, the first of them tells why. Of what an occupation lets one suppose, only the concepts `asked` (SQL of an int[]) are told; null: all.
 */
export const vacancyEvidenceJson = (asked: string | null) => `(
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e.value->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e.value->>'kind', 'field', e.value->>'field', 'words', e.value->>'words', 'language', e.value->>'language',
           'weight', coalesce(e.value->>'weight', 'required'))
           ORDER BY e.weak, e.nr), '[]')
    FROM (SELECT value, false AS weak, nr FROM jsonb_array_elements(t.evidence) WITH ORDINALITY own (value, nr) WHERE value->>'field' <> 'occupation'
          UNION ALL
          (SELECT DISTINCT ON (value->>'id') value, value->>'field' = 'occupation', 1000 + nr
            FROM vacancy told CROSS JOIN LATERAL jsonb_array_elements(told.evidence) WITH ORDINALITY each (value, nr)
           WHERE (told.id = t.id OR told.part_of = t.id AND told.withdrawn_at IS NULL)
             AND NOT (value->>'id')::int = ANY(t.skill_ids || t.occupation_ids)${
               asked === null
                 ? ''
                 : `
             AND (value->>'field' <> 'occupation' OR (value->>'id')::int = ANY(${asked}))`
             }
           ORDER BY value->>'id', value->>'field' = 'occupation', told.id, nr)) e
    LEFT JOIN skill s ON e.value->>'kind' = 'skill' AND s.id = (e.value->>'id')::int
    LEFT JOIN occupation o ON e.value->>'kind' = 'occupation' AND o.id = (e.value->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL)`;

/** SQL: every source that has vacancy `t`, each with its own id there, the one that is shown first. */
export const vacancySourcesJson = `(
  SELECT json_agg(json_build_object('id', told.id::text, 'source', told.source, 'url', coalesce(r.source_url, told.application_url))
                  ORDER BY told.part_of IS NOT NULL, told.source, told.id)
    FROM vacancy told
    LEFT JOIN source_record r ON r.source = told.source AND r.kind = 'vacancy' AND r.source_id = told.source_id
   WHERE (told.id = coalesce(t.part_of, t.id) OR told.part_of = coalesce(t.part_of, t.id)) AND (told.withdrawn_at IS NULL OR told.id = t.id))`;
