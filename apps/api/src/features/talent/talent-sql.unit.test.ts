import { join } from 'node:path';
import { companyPeopleQuerySchema, talentListQuerySchema } from '@kasvu/contracts';
import { listingSql } from '../../platform/sql/listing.sql';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { expectGoldenSql } from '../../test-golden-sql';
import { searchTargets } from '../../test-search-target';
import { companyPeopleSql } from './company-people.sql';
import { measureSkillSupplySql } from './skill-supply.sql';
import { broaderSql, talentListSql } from './talent-list.sql';
import { talentSql } from './talent.sql';

const groups = new SmallGroups({ people: { smallGroup: 5 } as never });
const golden = (name: string) => join(__dirname, 'golden', `${name}.sql`);
const query = talentListQuerySchema.parse({ skill: '1,2', exclude: '3', municipality: '092', language: 'sv:B2', experience: '3' });

describe('the SQL of people', () => {
  it('lists by several skills and filters', () => {
    const { listing, order } = talentListSql(query, groups);
    expectGoldenSql(golden('talent-list'), listingSql({ ...listing, order, limit: 50, offset: 0, after: null }).sql);
  });

  it('lists by a search', () => {
    const { listing, order } = talentListSql(query, groups, searchTargets.everything);
    expectGoldenSql(golden('searched'), listingSql({ ...listing, order, limit: 50, offset: 0, after: null }).sql);
  });

  it('counts what a broader search would give', () => {
    expectGoldenSql(golden('broader'), broaderSql(query, groups).sql);
  });

  it('reads a profile', () => {
    expectGoldenSql(golden('talent'), talentSql(groups));
  });

  it('counts how many have each skill', () => {
    expectGoldenSql(golden('skill-supply'), measureSkillSupplySql);
  });

  it("reads a company's people", () => {
    expectGoldenSql(golden('company-people'), companyPeopleSql('0112038-9', companyPeopleQuerySchema.parse({ skill: '1' }), groups).sql);
  });
});
