import { daysToBegin } from '@kasvu/skills';
import { finnishToday } from '../../platform/sql/finnish-day';
import { facetSql } from '../../platform/sql/listing.sql';
import { beginsBy } from '../../platform/sql/open-study';
import { byNumber, type SearchTarget, wantedConcepts } from '../../platform/sql/search-target';
import { companySide } from '../search/sides/company-side.sql';
import { type Side, sideSql, type Statement } from '../search/sides/side.sql';
import { studySide } from '../search/sides/study-side.sql';
import { vacancySide } from '../search/sides/vacancy-side.sql';
import { everAsked } from './ever-asked.sql';

/** So many rows of each side. */
export const rows = 5;

/** A trend compares so many days until today with as many before. */
const trendDays = 90;

/** The open vacancies, with where they are and the last deadline among them. */
export const vacanciesSql = (target: SearchTarget): Statement =>
  sideSql(vacancySide, target, rows, {
    municipalities: facetSql(
      'hits JOIN vacancy t USING (id) CROSS JOIN LATERAL unnest(t.municipality_codes) each (value)',
      'true',
      'each.value',
      'NULL::jsonb',
    ),
    neededBy: '(SELECT max(hits.open_until) FROM hits WHERE isfinite(hits.open_until))',
  });

/**
 * The companies behind them, each with how many of its vacancies opened lately and before; those that ended since count too. Without the
 * opening day of every one of them there is no trend.
 */
export function companiesSql(target: SearchTarget): Statement {
  const opened = (from: number, to: number) =>
    `count(*) FILTER (WHERE asked.opened > ${finnishToday} - ${from} AND asked.opened <= ${finnishToday} - ${to})::int`;
  const side: Side = {
    ...companySide,
    hits: (bind) => `
SELECT found.*, trend.told AS trend
  FROM (${companySide.hits(bind, target)}) found JOIN company USING (id)
  LEFT JOIN (SELECT v.employer_business_id AS business_id,
                    CASE WHEN bool_and(asked.opened IS NOT NULL)
                         THEN jsonb_build_object('recent', ${opened(trendDays, 0)}, 'before', ${opened(2 * trendDays, trendDays)}) END AS told
               FROM (${everAsked(`${bind.parameter(byNumber(wantedConcepts(target)))}::int[]`)}) asked JOIN vacancy v USING (id)
              GROUP BY 1) trend USING (business_id)`,
    json: (bind) => `${companySide.json(bind, target)} || jsonb_build_object('trend', page.trend)`,
  };
  return sideSql(side, target, rows);
}

/**
 * The studies, with how many take applications now and how many begin by `neededBy`, the last day to apply for the vacancies; without one
 * within so many days.
 */
export function studiesSql(target: SearchTarget, neededBy: string | null): Statement {
  const side: Side = {
    ...studySide,
    hits: (bind) => {
      const needed = `coalesce(${bind.parameter(neededBy)}::date, ${finnishToday} + ${daysToBegin})`;
      return `
SELECT found.*, ${beginsBy(needed)} AS begins, t.application_times @> now() AS takes_applications
  FROM (${studySide.hits(bind, target)}) found JOIN study t USING (id)`;
    },
    json: (bind) => `(${studySide.json(bind, target)})::jsonb || jsonb_build_object('inTime', page.begins)`,
  };
  const count = (which: string) => `(SELECT count(*)::int FROM hits WHERE ${which})`;
  return sideSql(side, target, rows, { applicationOpen: count('takes_applications'), inTime: count('begins') });
}
