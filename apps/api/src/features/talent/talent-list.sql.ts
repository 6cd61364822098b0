import { languageLevels, type TalentListQuery, type talentSorts } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { Conditions } from '../../platform/sql/conditions';
import type { ListingSql } from '../../platform/sql/listing.sql';
import { peopleCondition, peopleRank, unmetByPeople } from '../../platform/sql/search-people.sql';
import { byNumber, type SearchTarget, wantedConcepts } from '../../platform/sql/search-target';
import { visibleTalent } from '../../platform/sql/visible-talent';
import { foundTalentJson, talentListJson } from './talent-json.sql';

/** Which people are asked for, and in which order. */
export type TalentFilter = Omit<TalentListQuery, 'cursor' | 'offset' | 'limit'>;

export interface TalentListSql {
  listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>;
  order: SortOrder;
}

const orderOf = (sort: (typeof talentSorts)[number], rank: string): SortOrder =>
  ({
    '-matches': { by: rank, type: 'bigint' as const, descending: true },
    '-updated': { by: `coalesce(t.profile_updated_on, '0001-01-01'::date)`, type: 'date' as const, descending: true },
    '-experience': { by: 't.experience_years', type: 'bigint' as const, descending: true },
    availability: {
      by: `CASE t.availability WHEN 'available' THEN 1 WHEN 'open' THEN 2 ELSE 3 END`,
      type: 'bigint' as const,
      descending: false,
    },
  })[sort];

/** How many of the skills looked for a person has; without any nobody has more than another. */
const matches = (wanted: string | null) => (wanted ? `icount(t.skill_ids & ${wanted})` : '0::bigint');

/** The conditions of a list by the name of their filter, so that each can be left out. Every one asks for what the profile itself shows. */
export function talentConditions(query: TalentFilter, target: SearchTarget) {
  const conditions = new Conditions().always(visibleTalent('t'));
  const skills = query.skill?.map(Number) ?? [];
  const wanted = skills.length > 0 ? `$${conditions.parameters.length + 1}::int[]` : null;
  conditions.when('skill', skills, `t.skill_ids ${query.match === 'all' ? '@>' : '&&'} ?::int[]`);
  conditions
    .when('exclude', query.exclude?.map(Number), 'NOT t.skill_ids && ?::int[]')
    .when('municipality', query.municipality, 't.municipality_codes && ?::text[]')
    .when('availability', query.availability, 't.availability = ANY(?)')
    .when('educationLevel', query.educationLevel, 't.education_level = ANY(?)')
    .when('educationField', query.educationField, 't.education_fields && ?::text[]')
    .when('occupation', query.occupation?.map(Number), 't.occupation_ids && ?::int[]')
    .when('experience', query.experience, 't.experience_years >= ?');
  for (const language of query.language ?? []) conditions.when('language', languageKeys(language), 't.language_keys && ?::text[]');
  if (target.length > 0) conditions.named('search', peopleCondition(conditions, target));
  return { conditions, wanted };
}

/** `sv:B2` → Swedish at B2 or better; `sv` → at any level. */
function languageKeys(language: string): string[] {
  const [code = '', least] = language.split(':');
  if (!least) return [code];
  return languageLevels.slice(languageLevels.indexOf(least as (typeof languageLevels)[number])).map((level) => `${code}:${level}`);
}

/** The people of a filter. `target` is what the search means. */
export function talentListSql(query: TalentFilter, groups: SmallGroups, target: SearchTarget = []): TalentListSql {
  const { conditions, wanted } = talentConditions(query, target);
  const ids = wantedConcepts(target);
  const searched = ids.length > 0 ? `${conditions.parameter(byNumber([...(query.skill?.map(Number) ?? []), ...ids]))}::int[]` : null;
  const rank = searched && query.sort === '-matches' ? peopleRank(conditions, target, searched) : matches(wanted);
  const unmet = searched && [...(wanted ? [wanted] : []), unmetByPeople(conditions, target)].join(' + ');
  return {
    order: orderOf(query.sort, rank),
    listing: {
      from: 'talent t',
      id: 't.id',
      json: searched && unmet ? foundTalentJson({ wanted: searched, unmet }) : talentListJson(wanted),
      conditions,
      facets: facets(conditions, groups, filtersInUse(query)),
    },
  };
}

/** For each filter in use: how many people there would be without it, in steps of k. */
export function broaderSql(query: TalentListQuery, groups: SmallGroups, target: SearchTarget = []): { sql: string; parameters: unknown[] } {
  const { conditions } = talentConditions(query, target);
  // The first row binds every parameter, also those that only the filter left out uses; it never gets through.
  const counts = ['', ...filtersInUse(query)].map(
    (name) =>
      `('${name}', (SELECT ${name === '' ? '0 * count(*)' : groups.stepsSql('count(*)')} FROM talent t WHERE ${conditions.except(name)}))`,
  );
  return {
    sql: `SELECT without, at_least AS "atLeast" FROM (VALUES ${counts.join(',\n ')}) broader (without, at_least) WHERE at_least > 0 ORDER BY at_least DESC`,
    parameters: conditions.parameters,
  };
}

const filters = [
  'search',
  'skill',
  'exclude',
  'municipality',
  'availability',
  'language',
  'educationLevel',
  'educationField',
  'occupation',
  'experience',
] as const;

/** The names of the filters a query uses. */
export const filtersInUse = (query: TalentFilter): string[] =>
  filters.filter((name) => (Array.isArray(query[name]) ? query[name].length > 0 : query[name] !== undefined));

/** What facets are counted of, so that people are read once for all facets whose filter is not in use. */
const counted = 't.availability, t.municipality_codes, t.language_keys, t.education_level, t.education_fields, t.occupation_ids';

/** Counts in steps of k; values that fewer than k people share are left out. A facet whose filter is in use counts without that filter. */
function facets(conditions: Conditions, groups: SmallGroups, inUse: readonly string[]): string {
  const facet = (name: string, values: string, label = 'NULL::jsonb') => {
    const from = inUse.includes(name) ? `(SELECT ${counted} FROM talent t WHERE ${conditions.except(name)}) t` : 'hits t';
    return `'${name}', (
    SELECT coalesce(json_agg(json_build_object('value', value, 'label', ${label}, 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT value::text, ${groups.stepsSql('count(*)')} AS count FROM ${from} CROSS JOIN LATERAL ${values} each (value)
             WHERE value IS NOT NULL GROUP BY 1 HAVING count(*) >= ${groups.k} ORDER BY 2 DESC, 1 LIMIT 60) facet)`;
  };
  return `(WITH hits AS MATERIALIZED (SELECT ${counted} FROM talent t WHERE ${conditions.sql})
    SELECT json_build_object(
    ${facet('availability', '(SELECT t.availability)')},
    ${facet('municipality', 'unnest(t.municipality_codes)')},
    ${facet('language', 'unnest(t.language_keys)')},
    ${facet('educationLevel', '(SELECT t.education_level)')},
    ${facet('educationField', 'unnest(t.education_fields)')},
    ${facet('occupation', 'unnest(t.occupation_ids)', '(SELECT o.labels FROM occupation o WHERE o.id = value::int)')}))`;
}
