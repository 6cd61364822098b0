import { join } from 'node:path';
import { applicantListQuerySchema } from '@kasvu/contracts';
import { listingSql } from '../../platform/sql/listing.sql';
import { expectGoldenSql } from '../../test-golden-sql';
import { applicantListSql } from './applicant-list.sql';

describe("the SQL of a vacancy's applicants", () => {
  it('lists them with what they have and lack', () => {
    const { listing, order } = applicantListSql('1', applicantListQuerySchema.parse({ stage: 'new' }), [1, 2]);
    const { sql } = listingSql({ ...listing, order, limit: 50, offset: 0, after: null });
    expectGoldenSql(join(__dirname, 'golden/applicant-list.sql'), sql);
  });
});
