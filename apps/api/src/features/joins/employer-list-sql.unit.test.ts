import { join } from 'node:path';
import { employerLinkQuerySchema } from '@kasvu/contracts';
import { listingSql } from '../../platform/sql/listing.sql';
import { expectGoldenSql } from '../../test-golden-sql';
import { employerListSql, mostVacanciesFirst } from './employer-list.sql';

describe('SQL of the list of employers', () => {
  it('is as committed', () => {
    const listing = employerListSql(employerLinkQuerySchema.parse({ q: 'paja', confidence: 'none' }));
    const { sql } = listingSql({ ...listing, order: mostVacanciesFirst, limit: 50, offset: 0, after: null });
    expectGoldenSql(join(__dirname, 'golden/employer-list.sql'), sql);
  });
});
