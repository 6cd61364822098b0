import type { ApplicantListQuery, applicantSorts } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions } from '../../platform/sql/conditions';
import { finnishDay } from '../../platform/sql/finnish-day';
import type { ListingSql } from '../../platform/sql/listing.sql';
import { standingFor } from '../../platform/sql/open-vacancy';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { heldSkillsJson, lackedSkillsJson } from '../talent/talent-json.sql';

/** What an applicant can: what their profile says and what they said when they applied. */
const skills = `(coalesce(p.skills, '[]') || t.skills)`;
const skillIds = `(coalesce(p.skill_ids, '{}') | ARRAY(SELECT s.id FROM jsonb_array_elements(t.skills) each JOIN skill s ON s.uri = each->>'uri' AND s.withdrawn_at IS NULL))`;

const from = `application t
  LEFT JOIN talent p ON p.pseudonym = t.applicant AND ${visibleTalent('p')}
  CROSS JOIN LATERAL (SELECT ${skillIds} AS ids) held`;

const stageNumber = `array_position(ARRAY['offer', 'interview', 'screening', 'new', 'hired', 'rejected'], t.stage)`;

/** Each order is a rule the page spells out; ties go by who came first. `asked`: SQL of the skills the vacancy asks for, an int[]. */
const orders = (asked: string): Record<(typeof applicantSorts)[number], SortOrder> => ({
  '-matches': { by: `icount(held.ids & ${asked})`, type: 'bigint', descending: true },
  appliedOn: { by: 't.applied_at', type: 'timestamptz', descending: false },
  '-appliedOn': { by: 't.applied_at', type: 'timestamptz', descending: true },
  stage: { by: stageNumber, type: 'bigint', descending: false },
});

const applicantJson = (asked: string) => `json_build_object(
  'id', t.id::text, 'applicant', t.applicant, 'profile', p.id IS NOT NULL, 'stage', t.stage,
  'stageChangedOn', ${finnishDay('t.stage_changed_at')}, 'appliedOn', ${finnishDay('t.applied_at')},
  'has', ${distinctHeld(asked)}, 'lacks', ${lackedSkillsJson(asked, 'held.ids')},
  'yearsOfExperience', coalesce(p.experience_years, t.years_of_experience), 'source', t.source)`;

/** A skill that both profile and application name comes once, as the profile says it. */
function distinctHeld(asked: string): string {
  const once = `(SELECT coalesce(jsonb_agg(first.value ORDER BY first.nr), '[]') FROM (
    SELECT DISTINCT ON (each.value->>'uri') each.value, each.nr FROM jsonb_array_elements(${skills}) WITH ORDINALITY each (value, nr)
     ORDER BY each.value->>'uri', each.nr) first)`;
  return heldSkillsJson(once, asked);
}

/** Every source's record of the vacancy with this id: they have their applicants in common. */
const sameVacancy = (id: string) => {
  const stands = `(SELECT ${standingFor('shown')} FROM vacancy shown WHERE shown.id = ${id})`;
  return `(SELECT told.id FROM vacancy told WHERE told.id = ${stands} OR told.part_of = ${stands})`;
};

/** The skills vacancy `$1` asks for with their names, and how many of all its applicants stand at each stage. No row: no such vacancy. */
export const askedSql = `
WITH told AS (SELECT v.* FROM vacancy v WHERE v.id IN ${sameVacancy('$1')}),
asked AS (SELECT DISTINCT unnest(skill_ids) AS id FROM told WHERE withdrawn_at IS NULL OR id = $1)
SELECT ARRAY(SELECT id FROM asked ORDER BY id) AS ids,
       (SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'labels', s.labels) ORDER BY s.id), '[]') FROM skill s JOIN asked USING (id)) AS asks,
       (SELECT coalesce(json_agg(json_build_object('stage', stage, 'count', count)), '[]')
          FROM (SELECT a.stage, count(*)::int AS count FROM application a WHERE a.vacancy_id IN (SELECT id FROM told) GROUP BY a.stage) stages) AS stages
  FROM vacancy v WHERE v.id = $1`;

/** The applicants of a vacancy, all of them whatever they have and whichever of its sources they came through. */
export function applicantListSql(
  vacancyId: string,
  query: ApplicantListQuery,
  askedIds: number[],
): { listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>; order: SortOrder } {
  const conditions = new Conditions()
    .when('vacancy', vacancyId, `t.vacancy_id IN ${sameVacancy('?::bigint')}`)
    .when('stage', query.stage, 't.stage = ANY(?)');
  const asked = `${conditions.parameter(askedIds)}::int[]`;
  return { order: orders(asked)[query.sort], listing: { from, id: 't.id', json: applicantJson(asked), conditions } };
}
