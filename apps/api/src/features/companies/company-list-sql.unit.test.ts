import { join } from 'node:path';
import { companyListQuerySchema } from '@kasvu/contracts';
import { expectGoldenSql } from '../../test-golden-sql';
import { searchTargets } from '../../test-search-target';
import { listingSql } from '../../platform/sql/listing.sql';
import type { SearchTarget } from '../../platform/sql/search-target';
import { companyListSql, companyOrders } from './company-list.sql';

const sqlOf = (parameters: Record<string, unknown>, after: { value: string; id: string } | null = null, target: SearchTarget = []) => {
  const query = companyListQuerySchema.parse(parameters);
  const { facets, ...list } = companyListSql(query, target, 'a-user');
  return listingSql({ ...list, facets: after ? undefined : facets, order: companyOrders[query.sort], limit: query.limit, offset: 0, after })
    .sql;
};

describe('SQL of the company list', () => {
  it.each([
    ['first-page.sql', sqlOf({})],
    ['next-page.sql', sqlOf({}, { value: 'aalto oy', id: '1' })],
    ['filtered.sql', sqlOf({ q: 'kone', industry: '62', municipality: '092', form: '16', status: 'active', sort: '-vacancies' })],
    ['own-work.sql', sqlOf({ tag: 'hiljainen', manager: 'me' })],
    ['searched.sql', sqlOf({ municipality: '092', sort: '-vacancies' }, null, searchTargets.everything)],
  ])('%s is as committed', (name, sql) => expectGoldenSql(join(__dirname, 'golden', name), sql));
});
