import type { SmallGroups } from '../../platform/small-groups/small-groups';
import { instant } from '../../platform/sql/instant';
import { openVacancy } from '../../platform/sql/open-vacancy';
import { peopleOfCompany } from '../talent/company-people.sql';
import { askedJoins } from './asked.sql';
import { allPeople, gapSql, neededBy } from './gap.sql';

/** So many of the skills that its vacancies ask for are told, and so many studies that teach them. */
const mostAsked = 60;
const mostStudies = 20;

/** The gap of all open vacancies of the company `$1`, beside its own people. */
export const gapOfCompanySql = (groups: SmallGroups, people: boolean) =>
  gapSql(groups, {
    wanted: `SELECT s.id, bool_or(s.id = ANY(asked.required)) AS required, count(*)::int AS vacancies, max(${neededBy}) AS needed
    FROM vacancy t ${askedJoins} CROSS JOIN LATERAL unnest(asked.concepts) each (id) JOIN skill s ON s.id = each.id AND s.withdrawn_at IS NULL
   WHERE t.employer_business_id = $1 AND ${openVacancy('t')}
   GROUP BY s.id ORDER BY vacancies DESC, required DESC, s.id LIMIT ${mostAsked}`,
    counted: people ? [allPeople, { part: 'companyPeople', table: `(${peopleOfCompany('$1')})` }] : [],
    studies: mostStudies,
  });

const readThrough = `max(r.finished_at) FILTER (WHERE r.status = 'succeeded')`;

/** Of the sources `$1`, those that were read: when, for what was asked of them about the company `$2`. */
export const sourcesReadSql = `
SELECT r.source, $2::text AS "sourceId", NULL AS "sourceUrl",
       ${instant(`coalesce(${readThrough}, max(r.started_at))`)} AS "fetchedAt", ${instant(readThrough)} AS "checkedAt"
  FROM sync_run r WHERE r.source = ANY($1::text[]) GROUP BY r.source ORDER BY r.source`;
