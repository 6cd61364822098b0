import { join } from 'node:path';
import { companyListQuerySchema, studyListQuerySchema, talentListQuerySchema, vacancyListQuerySchema } from '@kasvu/contracts';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { expectGoldenSql } from '../../test-golden-sql';
import { searchTargets } from '../../test-search-target';
import { companyListSql } from '../companies/company-list.sql';
import { studyFilterSql } from '../studies/study-list.sql';
import { talentConditions } from '../talent/talent-list.sql';
import { vacancyFilterSql } from '../vacancies/vacancy-list.sql';
import { freshSql, hitsSql, peopleHitsSql, searchFreshSql, searchHitsSql } from './hits.sql';

const groups = new SmallGroups({ people: { smallGroup: 5 } as never });
const since = '2027-03-01T04:00:00.000Z';
const until = '2027-03-02T04:00:00.000Z';
const target = searchTargets.mixed;
const cases = {
  companies: hitsSql('company', companyListSql(companyListQuerySchema.parse({ municipality: '092' }), target), { since, until }),
  vacancies: hitsSql('vacancy', vacancyFilterSql(vacancyListQuerySchema.parse({ q: 'hitsaaja', skill: '1' }), target), { since, until }),
  'fresh-vacancies': freshSql('vacancy', vacancyFilterSql(vacancyListQuerySchema.parse({ q: 'hitsaaja', skill: '1' }), target), { since }),
  studies: hitsSql('study', studyFilterSql(studyListQuerySchema.parse({ q: 'hitsaus', sort: '-matches' }), [1], target), { since }),
  talent: peopleHitsSql(talentConditions(talentListQuerySchema.parse({ skill: '1' }), target).conditions, groups),
  search: searchHitsSql(target, { since }, null),
  'search-with-people': searchHitsSql(target, { since, until }, groups),
  'fresh-search': searchFreshSql(target, { since }),
};

describe('SQL that counts saved searches', () => {
  it.each(Object.entries(cases))('of %s is as committed, and uses every value it binds', (name, { sql, parameters }) => {
    expectGoldenSql(join(__dirname, 'golden', `${name}.sql`), sql);
    for (const [index] of parameters.entries()) expect(sql).toMatch(new RegExp(`\\$${index + 1}\\b`));
  });
});
