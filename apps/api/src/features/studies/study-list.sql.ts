import type { StudyListQuery, studySorts } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions, containing } from '../../platform/sql/conditions';
import { finnishDay, finnishToday } from '../../platform/sql/finnish-day';
import { firstSeen } from '../../platform/sql/first-seen';
import { instant } from '../../platform/sql/instant';
import { facetSql, type FilteredSql, type ListingSql } from '../../platform/sql/listing.sql';
import { openStudy } from '../../platform/sql/open-study';
import { byNumber, type SearchTarget, wantedConcepts } from '../../platform/sql/search-target';
import { studyCondition, studyNice } from '../../platform/sql/search-studies.sql';
import { textMatch } from '../../platform/sql/text-match';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import { evidenceJson } from '../skills/evidence.sql';

export interface StudyListSql {
  listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>;
  order: SortOrder;
}

/** SQL: the last day in Finland before an instant: what ends at midnight ends the day before. */
export const lastDayBefore = (instant: string) => finnishDay(`(${instant} - interval '1 microsecond')`);

/** SQL: when the application period that is open now, or else the next one, ends; null when it has no end. */
const applicationEnds = `(SELECT min(upper(period)) FROM unnest(t.application_times) period WHERE upper(period) > now())`;

/** SQL: the last day of that period in Finland. */
export const applicationEndsOn = lastDayBefore(applicationEnds);

const listFields = `'id', t.id::text, 'names', t.names, 'type', t.type, 'level', t.level, 'providers', t.providers,
  'municipalityCodes', t.municipality_codes, 'languages', t.languages, 'extent', t.extent, 'deliveries', t.deliveries,
  'start', t.start, 'startsOn', t.starts_on, 'applicationOpen', t.application_times @> now(),
  'applicationEndsOn', ${applicationEndsOn}, 'fee', t.fee, 'skills', ${evidenceJson('t')}, 'source', t.source,
  'firstSeenAt', ${instant(firstSeen.study)}`;

/** A study of a list, as JSON in the contract's shape without the names of municipalities. */
export const studyListJson = `json_build_object(${listFields})`;

/** The fields of a whole study that a list leaves out. */
export const studyFields = `${listFields},
  'description', t.description, 'outcomes', t.outcomes, 'programme', t.programme, 'fields', t.fields, 'degree', t.degree,
  'apprenticeship', t.apprenticeship, 'qualifications', t.qualifications, 'durationMonths', t.duration_months,
  'applicationPeriods', t.application_periods, 'continuousApplication', t.continuous_application, 'seats', t.seats,
  'withdrawn', t.withdrawn_at IS NOT NULL`;

/** What can be studied from anywhere. */
const online = `t.deliveries && ARRAY['online', 'distance']`;

/** Teaches one of these concepts. */
const taught = (concepts: string) => `(t.skill_ids && ${concepts} OR t.occupation_ids && ${concepts})`;

/** How many of the concepts looked for it teaches; `wanted` is their placeholder. */
const matches = (wanted: string) => `(icount(t.skill_ids & ${wanted}) + icount(t.occupation_ids & ${wanted}))`;

/** Upcoming starts first, the nearest first; then what has begun, starts at any time or does not say. */
export const nextStart = `CASE WHEN t.starts_on >= ${finnishToday} THEN t.starts_on ELSE 'infinity' END`;

const orderOf = (sort: (typeof studySorts)[number], rank: string): SortOrder =>
  ({
    start: { by: nextStart, type: 'date' as const, descending: false },
    applicationEnds: { by: `coalesce(${applicationEnds}, 'infinity')`, type: 'timestamptz' as const, descending: false },
    name: { by: 't.name_sort', type: 'text' as const, descending: false },
    '-name': { by: 't.name_sort', type: 'text' as const, descending: true },
    '-matches': { by: rank, type: 'bigint' as const, descending: true },
  })[sort];

/**
 * The studies of a filter; withdrawn ones and those one can neither begin nor apply for any more are left out.
 * `meant` are the skills and occupations that the typed words name; without any the words are looked for in the texts.
 * What is studied online is not asked for its municipality. `target` is what the search means.
 */
export function studyFilterSql(query: Omit<StudyListQuery, 'limit'>, meant: readonly number[], target: SearchTarget = []): FilteredSql {
  const conditions = new Conditions().always(openStudy);
  if (target.length > 0) conditions.always(studyCondition(conditions, target));
  if (query.q) conditions.always(wordsSql(conditions, query.q, meant));
  if (query.online) conditions.always(online);
  if (query.applicationOpen) conditions.always('t.application_times @> now()');
  conditions
    .when('skill', query.skill?.map(Number), taught('?::int[]'))
    .when('type', query.type, 't.type = ANY(?)')
    .when('level', query.level, 't.level = ANY(?)')
    .when('language', query.language, 't.languages && ?::text[]')
    .when('municipality', query.online ? undefined : query.municipality, 't.municipality_codes && ?::text[]')
    .when('startsWithin', query.startsWithin, `(t.continuous_start OR t.starts_on BETWEEN ${finnishToday} AND ${finnishToday} + ?::int)`);
  return { from: 'study t', conditions };
}

/** The list of the studies of a filter; what is asked for as in the filter. */
export function studyListSql(query: Omit<StudyListQuery, 'limit'>, meant: readonly number[], target: SearchTarget = []): StudyListSql {
  const filtered = studyFilterSql(query, meant, target);
  const { conditions } = filtered;
  const wanted = [...(query.skill?.map(Number) ?? []), ...meant, ...wantedConcepts(target)];
  const ranked =
    query.sort === '-matches' && wanted.length > 0
      ? `((${studyNice(conditions, target)}) * 10000 + ${matches(`${conditions.parameter(byNumber(wanted))}::int[]`)})::bigint`
      : '0::bigint';
  return {
    order: orderOf(query.sort, ranked),
    listing: { ...filtered, id: 't.id', json: studyListJson, facets: facets(conditions) },
  };
}

/** SQL of the words typed: what they mean, or what the texts say; a part of the name counts in any case. */
function wordsSql(conditions: Conditions, typed: string, meant: readonly number[]): string {
  const said = meant.length > 0 ? taught(`${conditions.parameter(meant)}::int[]`) : textMatch(conditions.parameter(typed));
  const name = finnishSortKey(typed);
  return name ? `(${said} OR t.name_sort LIKE ${conditions.parameter(containing(name))})` : said;
}

const facetValues = {
  type: '(SELECT t.type)',
  level: '(SELECT t.level)',
  language: 'unnest(t.languages)',
  municipality: 'unnest(t.municipality_codes)',
} as const;
const counted = 't.type, t.level, t.languages, t.municipality_codes';

/** Studies are read once for all facets whose filter is not in use; each of the others counts without its own filter. */
function facets(conditions: Conditions): string {
  const facet = ([name, values]: [string, string]) => {
    const from = conditions.has(name) ? `(SELECT ${counted} FROM study t WHERE ${conditions.except(name)}) t` : 'hits t';
    return `'${name}', ${facetSql(`${from} CROSS JOIN LATERAL ${values} each (value)`, 'true', 'each.value', 'NULL::jsonb')}`;
  };
  return `(WITH hits AS MATERIALIZED (SELECT ${counted} FROM study t WHERE ${conditions.sql})
    SELECT json_build_object(
    ${Object.entries(facetValues).map(facet).join(',\n    ')}))`;
}
