import { join } from 'node:path';
import { expectGoldenSql } from '../../test-golden-sql';
import { searchTargets } from '../../test-search-target';
import { nearbySql } from './nearby.sql';
import { companySide } from './sides/company-side.sql';
import { sideSql, totalsSql } from './sides/side.sql';
import { studySide } from './sides/study-side.sql';
import { talentSide } from './sides/talent-side.sql';
import { vacancySide } from './sides/vacancy-side.sql';

const golden = (name: string) => join(__dirname, 'golden', `${name}.sql`);
const sides = { vacancies: vacancySide, companies: companySide, talent: talentSide, studies: studySide };
const cases = Object.entries(sides).flatMap(([side, of]) =>
  Object.entries(searchTargets).map(([search, target]) => [`${side}-by-${search}`, sideSql(of, target, 10)] as const),
);

describe('SQL of search', () => {
  it.each(cases)('%s is as committed, and uses every value it binds', (name, { sql, parameters }) => {
    expectGoldenSql(golden(name), sql);
    for (const [index] of parameters.entries()) expect(sql).toMatch(new RegExp(`\\$${index + 1}\\b`));
  });

  it('counts several searches at once', () => {
    expectGoldenSql(golden('totals'), totalsSql(vacancySide, [searchTargets.concepts, searchTargets.words]).sql);
  });

  it('looks at what is nearby', () => {
    expectGoldenSql(golden('nearby'), nearbySql(5));
    expect(nearbySql(null)).not.toMatch(/talent/);
  });
});
