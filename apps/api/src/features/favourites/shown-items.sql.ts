import { openAdvertisement, standingFor } from '../../platform/sql/open-vacancy';
import { openStudy } from '../../platform/sql/open-study';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { applicationEndsOn } from '../studies/study-list.sql';
import { talentListJson } from '../talent/talent-json.sql';

/** SQL: the collation that business IDs are indexed with; targets have another one, with which the index could not be used. */
export const indexedAs = 'COLLATE "default"';

/** SQL: the target of row `item` as a number, when it is of this kind. */
const numberOf = (kind: 'vacancy' | 'study' | 'skill') => `CASE WHEN item.kind = '${kind}' THEN item.target::bigint END`;

const concept = (table: 'skill' | 'occupation') => `
    SELECT t.labels, '{}', NULL, NULL, t.withdrawn_at IS NOT NULL, NULL FROM ${table} t WHERE t.id = ${numberOf('skill')}`;

/**
 * SQL: joins to each row `item` (kind, target) what is shown of it, as `shown`; nothing when it is held no longer. A vacancy that is part of
 * another is told as that one. People only when `maySeePeople` (SQL of a boolean) and while they consent: otherwise nothing of them.
 */
export const shownJoin = (maySeePeople: string) => `LEFT JOIN LATERAL (
    SELECT jsonb_build_object('fi', t.name) AS title, '{}'::jsonb AS detail, t.municipality_code, NULL::date AS until,
           t.status = 'ceased' OR t.withdrawn_at IS NOT NULL AS gone, NULL::json AS person
      FROM company t WHERE item.kind = 'company' AND t.business_id = item.target ${indexedAs}
    UNION ALL
    SELECT t.title, jsonb_build_object('fi', t.employer_name), NULL, t.application_ends_on, NOT ${openAdvertisement('t')}, NULL
      FROM vacancy own JOIN vacancy t ON t.id = ${standingFor('own')} WHERE own.id = ${numberOf('vacancy')}
    UNION ALL
    SELECT t.names, coalesce(t.providers->0->'names', '{}'), NULL, ${applicationEndsOn}, NOT ${openStudy}, NULL
      FROM study t WHERE t.id = ${numberOf('study')}
    UNION ALL${concept('skill')}
    UNION ALL${concept('occupation')}
    UNION ALL
    SELECT '{}', '{}', NULL, NULL, false, ${talentListJson(null)}
      FROM talent t WHERE item.kind = 'talent' AND t.pseudonym = item.target AND ${maySeePeople} AND ${visibleTalent('t')}
  ) shown ON true`;

/** SQL: whether the row is there for who asks: a person only when shown; of anything else at least that it is gone. */
export const isShown = `(item.kind <> 'talent' OR shown.person IS NOT NULL)`;

/** SQL: what is shown, as the arguments of json_build_object; names of municipalities are added by `withNames`. */
export const shownFields = `'kind', item.kind, 'id', item.target, 'title', coalesce(shown.title, '{}'), 'detail', coalesce(shown.detail, '{}'),
  'municipalityCode', shown.municipality_code, 'until', shown.until, 'gone', coalesce(shown.gone, true), 'person', shown.person`;

/** SQL: of the people in rows `item` those whose consent is over and whose rows go with the next look at consents. */
export const isLeaving = `EXISTS (SELECT FROM talent t WHERE t.pseudonym = item.person AND NOT ${visibleTalent('t')})`;
