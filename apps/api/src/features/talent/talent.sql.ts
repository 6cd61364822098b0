import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { instant } from '../../platform/sql/instant';
import { notEnded, openVacancy } from '../../platform/sql/open-vacancy';
import { consentHolds, visibleTalent } from '../../platform/sql/visible-talent';
import { commonFields, heldSkillsJson } from './talent-json.sql';

/** SQL: at least k people are shown to work at this company, so that naming it singles nobody out. */
const largeCompany = (businessId: string, groups: SmallGroups) => `(
  SELECT count(*) >= ${groups.k} FROM talent peer
   WHERE peer.employer_business_ids @> ARRAY[${businessId}] AND ${consentHolds('peer', 'employer')} AND ${visibleTalent('peer')})`;

const workHistoryJson = (groups: SmallGroups) => `(
  SELECT coalesce(json_agg(json_build_object(
           'occupation', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id::text, 'labels', o.labels, 'origin', spell->'occupation'->>'origin') END,
           'startYear', spell->'startYear', 'endYear', spell->'endYear', 'current', spell->'current', 'industryCode', spell->>'industryCode',
           'employer', CASE WHEN named.shown THEN json_build_object('businessId', named.id, 'name', (SELECT c.name FROM company c WHERE c.business_id = named.id)) END,
           'employerHidden', CASE WHEN named.shown THEN NULL WHEN named.id IS NULL THEN 'no-consent' ELSE 'small-group' END)
         ORDER BY (spell->>'current')::boolean DESC, (spell->>'startYear')::int DESC NULLS LAST), '[]')
    FROM jsonb_array_elements(t.work_history) spell
    LEFT JOIN occupation o ON o.uri = spell->'occupation'->>'uri' AND o.withdrawn_at IS NULL
    CROSS JOIN LATERAL (
      SELECT consented.employer AS id, consented.employer IS NOT NULL AND ${largeCompany('consented.employer', groups)} AS shown
        FROM (SELECT CASE WHEN ${consentHolds('t', 'employer')} THEN spell->>'employerBusinessId' END AS employer) consented
    ) named)`;

/** SQL: how many studies teach a skill of theirs, or what an occupation they wish for needs; null while no study is held. */
const studiesThatFit = `CASE WHEN EXISTS (SELECT FROM study) THEN (
     SELECT count(*)::int FROM study st,
            (SELECT t.skill_ids || ARRAY(SELECT s.id FROM occupation o JOIN skill s ON s.uri = ANY(o.essential_skill_uris)
                                          WHERE o.id = ANY(t.wished_ids)) AS skill_ids) fitting
      WHERE st.withdrawn_at IS NULL AND ${notEnded('st')} AND (st.skill_ids && fitting.skill_ids OR st.occupation_ids && t.wished_ids)) END`;

/**
 * The person `$1` as JSON in the contract's shape, but for names of places and what hangs on who asks. `identity.state` is
 * `available`, `no-consent`, `expired` or `small-group`.
 */
export const talentSql = (groups: SmallGroups) => `
SELECT json_build_object(${commonFields},
  'workMunicipalityCodes', t.work_municipality_codes, 'workRegionCodes', t.work_region_codes, 'remote', t.remote,
  'skills', ${heldSkillsJson()}, 'educations', t.educations, 'workHistory', ${workHistoryJson(groups)},
  'permitCodes', t.permit_codes, 'employmentTypes', t.employment_types, 'workingTimes', t.working_times,
  'fits', json_build_object('vacancies', (SELECT count(*)::int FROM vacancy v
     WHERE ${openVacancy('v')} AND (v.skill_ids && t.skill_ids OR v.occupation_ids && t.occupation_ids)), 'studies', ${studiesThatFit}),
  'identity', json_build_object('state', ${identityState(groups)}, 'until', CASE WHEN isfinite(t.identity_until) THEN t.identity_until END),
  'provenance', (SELECT json_build_object('source', t.source, 'sourceId', t.pseudonym, 'sourceUrl', NULL,
       'fetchedAt', ${instant('max(r.finished_at)')}, 'checkedAt', ${instant('max(r.finished_at)')})
     FROM sync_run r WHERE r.source = t.source AND r.status = 'succeeded')) AS talent
  FROM talent t WHERE t.pseudonym = $1 AND ${visibleTalent('t')}`;

/** SQL: whether the identity behind the person `t` may be shown, as one word. */
function identityState(groups: SmallGroups): string {
  return `CASE
    WHEN t.identity_until IS NULL THEN 'no-consent'
    WHEN NOT ${consentHolds('t', 'identity')} THEN 'expired'
    WHEN NOT EXISTS (SELECT FROM talent_identity i WHERE i.pseudonym = t.pseudonym) THEN 'no-consent'
    WHEN (SELECT count(*) FROM (SELECT FROM talent peer WHERE ${visibleTalent('peer')} LIMIT ${groups.k}) peers) < ${groups.k} THEN 'small-group'
    ELSE 'available' END`;
}

/** The sealed identity of the person `$1`, with its state and the last day of the consent. */
export const sealedIdentitySql = (groups: SmallGroups) => `
SELECT t.pseudonym, ${identityState(groups)} AS state, CASE WHEN isfinite(t.identity_until) THEN t.identity_until END AS until, i.key_id, i.sealed
  FROM talent t LEFT JOIN talent_identity i USING (pseudonym) WHERE t.pseudonym = $1 AND ${visibleTalent('t')}`;

/** How many identities are sealed with none of the keys `$1`. */
export const unreadableIdentitiesSql = 'SELECT count(*)::int AS unreadable FROM talent_identity WHERE NOT key_id = ANY($1::text[])';
