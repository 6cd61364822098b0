import { join } from 'node:path';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { targetOfConcepts } from '../../platform/sql/search-target';
import { expectGoldenSql } from '../../test-golden-sql';
import { conceptPageSql } from './concept-page.sql';
import { monthsSql } from './months.sql';
import { companiesSql, studiesSql, vacanciesSql } from './page-sides.sql';

const target = targetOfConcepts([1, 2]);

describe('the SQL of the page of a skill', () => {
  it.each([
    ['concept', conceptPageSql],
    ['vacancies', vacanciesSql(target).sql],
    ['companies', companiesSql(target).sql],
    ['studies', studiesSql(target, '2030-01-31').sql],
    ['months', monthsSql(new SmallGroups({ people: { smallGroup: 5 } as never }))],
  ])('%s is as committed', (name, sql) => expectGoldenSql(join(__dirname, 'golden', `${name}.sql`), sql));
});
