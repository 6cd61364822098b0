import { finnishToday } from '../../platform/sql/finnish-day';

/** SQL: a date of a person's as a step of time, so that the day itself is not told. */
const startsJson = `CASE WHEN coalesce(t.available_from, ${finnishToday}) <= ${finnishToday} THEN 'now'
       WHEN t.available_from <= ${finnishToday} + 92 THEN 'within-3-months' ELSE 'later' END`;
const freshnessJson = `CASE WHEN t.profile_updated_on >= ${finnishToday} - 31 THEN 'month' WHEN t.profile_updated_on >= ${finnishToday} - 183 THEN 'half-year'
       WHEN t.profile_updated_on >= ${finnishToday} - 366 THEN 'year' ELSE 'older' END`;

const skillsJson = (skills: string, where: string, limit = '') => `(
  SELECT coalesce(json_agg(json_build_object('id', held.id::text, 'labels', held.labels, 'level', held.level, 'origin', held.origin) ORDER BY held.nr), '[]')
    FROM (SELECT s.id, s.labels, each.value->>'level' AS level, each.value->>'origin' AS origin, each.nr
            FROM jsonb_array_elements(${skills}) WITH ORDINALITY each (value, nr) JOIN skill s ON s.uri = each.value->>'uri' AND s.withdrawn_at IS NULL
           WHERE ${where} ORDER BY each.nr ${limit}) held)`;

/** SQL: skills as JSON with their names; `wanted` narrows them to SQL of an int[], in its order otherwise as given. */
export const heldSkillsJson = (skills = 't.skills', wanted?: string) =>
  wanted ? skillsJson(skills, `s.id = ANY(${wanted})`) : skillsJson(skills, 'true');

/** SQL: the first few skills of a row of a list. */
export const firstSkillsJson = skillsJson('t.skills', 'true', 'LIMIT 6');

/** SQL: of the skills `wanted` those that `ids` lacks, with their names. */
export const lackedSkillsJson = (wanted: string, ids: string) => `(
  SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'labels', s.labels) ORDER BY idx(${wanted}, s.id)), '[]')
    FROM skill s WHERE s.id = ANY(${wanted}) AND s.withdrawn_at IS NULL AND NOT s.id = ANY(${ids}))`;

/** SQL: wished occupations with their names. */
export const occupationsJson = `(
  SELECT coalesce(json_agg(json_build_object('id', o.id::text, 'labels', o.labels, 'origin', each.value->>'origin') ORDER BY each.nr), '[]')
    FROM jsonb_array_elements(t.occupations) WITH ORDINALITY each (value, nr)
    JOIN occupation o ON o.uri = each.value->>'uri' AND o.withdrawn_at IS NULL)`;

/** SQL: the highest education of a person. */
export const highestEducation = `(SELECT each FROM jsonb_array_elements(t.educations) each
   ORDER BY each->>'level' DESC NULLS LAST, (each->>'year')::int DESC NULLS LAST LIMIT 1)`;

/** SQL: what list rows and profiles say alike, as the arguments of json_build_object. */
export const commonFields = `'pseudonym', t.pseudonym, 'availability', t.availability, 'starts', ${startsJson},
  'municipalityCode', t.municipality_code, 'occupations', ${occupationsJson}, 'languages', t.languages,
  'experienceYears', t.experience_years, 'updated', ${freshnessJson}`;

/** SQL: a person of a list as JSON in the contract's shape, but for the municipality's name. `wanted`: SQL of the skills looked for, an int[]. */
export const talentListJson = (wanted: string | null) => foundTalentJson({ wanted, unmet: wanted ?? `'{}'::int[]` });

/** SQL: the same of a person found by a search; `unmet`: SQL of the skills that count as lacked, when the person has them not, an int[]. */
export const foundTalentJson = ({ wanted, unmet }: { wanted: string | null; unmet: string }) => `json_build_object(${commonFields},
  'has', ${wanted ? heldSkillsJson('t.skills', wanted) : firstSkillsJson},
  'lacks', ${wanted ? lackedSkillsJson(unmet, 't.skill_ids') : `'[]'::json`},
  'skillCount', cardinality(t.skill_ids), 'education', ${highestEducation})`;
