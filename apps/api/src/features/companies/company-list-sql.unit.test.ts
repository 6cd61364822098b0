import { join } from 'node:path';
import { companyListQuerySchema } from '@kasvu/contracts';
import { expectGoldenSql } from '../../test-golden-sql';
import { listingSql } from '../../platform/sql/listing.sql';
import { companyListSql, companyOrders } from './company-list.sql';

const sqlOf = (parameters: Record<string, unknown>, after: { value: string; id: string } | null = null) => {
  const query = companyListQuerySchema.parse(parameters);
  const { facets, ...list } = companyListSql(query);
  return listingSql({ ...list, facets: after ? undefined : facets, order: companyOrders[query.sort], limit: query.limit, offset: 0, after })
    .sql;
};

describe('SQL of the company list', () => {
  it.each([
    ['first-page.sql', sqlOf({})],
    ['next-page.sql', sqlOf({}, { value: 'aalto oy', id: '1' })],
    ['filtered.sql', sqlOf({ q: 'kone', industry: '62', municipality: '092', form: '16', status: 'active', sort: '-vacancies' })],
  ])('%s is as committed', (name, sql) => expectGoldenSql(join(__dirname, 'golden', name), sql));
});
