import { join } from 'node:path';
import { listingSql } from '../../platform/sql/listing.sql';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { expectGoldenSql } from '../../test-golden-sql';
import { type AskedByVacancy, askedByVacancySql } from './asked.sql';
import { gapOfCompanySql } from './company-brief.sql';
import { gapOfVacancySql } from './gap.sql';
import { gapOfPersonSql, type OfferedByPerson, offeredByPersonSql, talentMatchesSql } from './talent-matches.sql';
import { vacancyMatchesSql } from './vacancy-matches.sql';

const groups = new SmallGroups({ people: { smallGroup: 5 } as never });
const page = { limit: 50, offset: 0, after: null };

/** Requires the skills 1, with the narrower 4, and 2; appreciates 3. */
const asked: AskedByVacancy = {
  required: [1, 2],
  appreciated: [3],
  occupations: [7],
  reachAsked: [1, 1, 2, 3],
  reachIds: [1, 4, 2, 3],
  municipalities: ['092'],
  remote: false,
  neededBy: null,
  asks: [],
};
const offered: OfferedByPerson = {
  skills: [],
  occupations: [7],
  wished: [7],
  reachAsked: [1, 4],
  reachIds: [4, 4],
  municipality: '092',
  workMunicipalities: [],
  workRegions: ['06'],
  remote: true,
  availability: 'open',
};

describe('the SQL of matching', () => {
  it.each([
    ['asked-by-vacancy', () => askedByVacancySql],
    [
      'vacancy-matches',
      () => {
        const { listing, order } = vacancyMatchesSql(asked, { order: 'required-first', municipality: ['092'] });
        return listingSql({ ...listing, order, ...page }).sql;
      },
    ],
    ['offered-by-person', () => offeredByPersonSql],
    [
      'talent-matches',
      () => {
        const { listing, order } = talentMatchesSql(offered, 'region-first');
        return listingSql({ ...listing, order, ...page }).sql;
      },
    ],
    ['gap-of-vacancy', () => gapOfVacancySql(groups)],
    ['gap-of-person', () => gapOfPersonSql(offered, groups).sql],
    ['gap-of-company', () => gapOfCompanySql(groups, true)],
    ['gap-of-company-without-people', () => gapOfCompanySql(groups, false)],
  ])('%s.sql is as committed', (name, sql) => expectGoldenSql(join(__dirname, `golden/${name}.sql`), sql()));
});
