import type { ChangeType } from '@kasvu/contracts';
import { notEnded } from '../../platform/sql/open-vacancy';
import { alikeInAll, periodOf, placeOf, startOf } from './change-values.sql';
import { followed } from './followed.sql';

interface Comparison {
  kind: 'company' | 'vacancy' | 'study';
  /** SQL: the row `held` is what the staged record `s` is stored over. */
  storedOver: string;
  /** SQL: its key, by which it is followed. */
  key: string;
  /** The value held and the one that comes, in SQL, of each change that can be. */
  values: Partial<Record<ChangeType, readonly [held: string, comes: string]>>;
}

/** Writes down what the staged records change in what somebody follows. Run before they are stored: what is held is the old value. */
const comparedSql = ({ kind, storedOver, key, values }: Comparison) => `
INSERT INTO change_event (type, kind, target, old_value, new_value, source)
SELECT change.type, '${kind}', ${key}::text, change.held, change.comes, s.source
  FROM sync_stage s
  JOIN ${kind} held ON ${storedOver}
 CROSS JOIN LATERAL (VALUES
   ${Object.entries(values)
     .map(([type, [held, comes]]) => `('${type}', ${held}, ${comes})`)
     .join(',\n   ')}) change (type, held, comes)
 WHERE ${key} IN (${followed[kind]}) AND change.held IS DISTINCT FROM change.comes`;

/** Two sources that describe a company differently are no change: each is compared with what it said itself. */
export const companyChangesSql = comparedSql({
  kind: 'company',
  storedOver: `held.business_id = s.data->>'businessId' AND held.source = s.source
                      AND (held.precedence <= s.precedence OR held.withdrawn_at IS NOT NULL)`,
  key: 'held.business_id',
  values: {
    'company.renamed': [alikeInAll('held.name'), alikeInAll(`s.data->>'name'`)],
    'company.moved': [placeOf('held.addresses', 'held.municipality_code'), placeOf(`s.data->'addresses'`, `s.data->>'municipalityCode'`)],
    'company.status': [alikeInAll('held.status'), alikeInAll(`s.data->>'status'`)],
  },
});

const sameRecord = 'held.source = s.source AND held.source_id = s.source_id';

/** Of a vacancy of several sources, the record that stands for it tells: one that differs is parted from it when vacancies are joined again. */
export const vacancyChangesSql = comparedSql({
  kind: 'vacancy',
  storedOver: `${sameRecord} AND held.part_of IS NULL`,
  key: 'held.id',
  values: {
    'vacancy.deadline': [alikeInAll('held.application_ends_on'), alikeInAll(`(s.data->>'applicationEndsOn')::date`)],
    'vacancy.title': ['held.title', `s.data->'title'`],
  },
});

const seatsTold = `(s.data->>'seats')::int`;

/** Of what is held from before seats were taken (and first seen), a number told for the first time is no news; nor ever is that none is told any more. */
export const studyChangesSql = comparedSql({
  kind: 'study',
  storedOver: sameRecord,
  key: 'held.id',
  values: {
    'study.start': [startOf('held.start'), startOf(`(s.data->'start')`)],
    'study.application': [periodOf('held.application_times'), periodOf(`(s.extra->>'applicationTimes')::tstzmultirange`)],
    'study.seats': [
      alikeInAll(`coalesce(held.seats, CASE WHEN held.first_seen_at = 'epoch' THEN ${seatsTold} END)`),
      alikeInAll(`coalesce(${seatsTold}, held.seats)`),
    ],
  },
});

/** By law a financial year is no longer; what ended earlier is not the year before. */
const longestYear = `interval '18 months'`;

/**
 * A statement is new when its period ends later than all held of the company, and its source had been read before. The turnover of the year
 * before is what the statement itself gives for comparison, else that of the statement held.
 */
export const statementChangesSql = `
INSERT INTO change_event (type, kind, target, old_value, new_value, source)
SELECT DISTINCT ON (told.business_id) 'company.statement', 'company', told.business_id,
       ${alikeInAll(`coalesce(s.data->'previous'->>'turnover', before.turnover)`)}, ${alikeInAll(`s.data->'figures'->>'turnover'`)}, s.source
  FROM sync_stage s
 CROSS JOIN LATERAL (SELECT s.data->>'businessId' AS business_id, (s.data->>'periodEnd')::date AS period_end) told
  LEFT JOIN LATERAL (
    SELECT held.figures->>'turnover' AS turnover FROM company_financial held
     WHERE held.business_id = told.business_id AND held.withdrawn_at IS NULL
       AND held.period_end < told.period_end AND held.period_end >= told.period_end - ${longestYear}
     ORDER BY held.period_end DESC, held.precedence DESC LIMIT 1) before ON true
 WHERE told.business_id IN (${followed.company})
   AND EXISTS (SELECT FROM sync_run WHERE sync_run.source = s.source AND status = 'succeeded')
   AND NOT EXISTS (SELECT FROM company_financial held WHERE held.business_id = told.business_id AND held.period_end >= told.period_end)
 ORDER BY told.business_id, told.period_end DESC`;

/** Writes down that the records `$2` of source `$1` are withdrawn, before they are; what had ended is no news. `more`: what else has to be so of `held`. */
const withdrawnSql = (kind: 'vacancy' | 'study', more: string) => `
INSERT INTO change_event (type, kind, target, source)
SELECT '${kind}.withdrawn', '${kind}', held.id::text, held.source
  FROM ${kind} held
 WHERE held.source = $1 AND held.source_id = ANY($2) AND held.withdrawn_at IS NULL AND ${notEnded('held')}${more}
   AND held.id IN (${followed[kind]})`;

/** A vacancy that another source has still is not withdrawn. */
export const vacancyWithdrawnSql = withdrawnSql(
  'vacancy',
  `
   AND held.part_of IS NULL AND NOT EXISTS (SELECT FROM vacancy other WHERE other.part_of = held.id AND other.withdrawn_at IS NULL)`,
);
export const studyWithdrawnSql = withdrawnSql('study', '');
