import { join } from 'node:path';
import { vacancyListQuerySchema } from '@kasvu/contracts';
import { expectGoldenSql } from '../../test-golden-sql';
import { searchTargets } from '../../test-search-target';
import { listingSql } from '../../platform/sql/listing.sql';
import type { SearchTarget } from '../../platform/sql/search-target';
import { vacancyListSql } from './vacancy-list.sql';

const sqlOf = (parameters: Record<string, unknown>, after: { value: string; id: string } | null = null, target: SearchTarget = []) => {
  const query = vacancyListQuerySchema.parse(parameters);
  const {
    listing: { facets, ...list },
    order,
  } = vacancyListSql(query, target);
  return listingSql({ ...list, facets: after ? undefined : facets, order, limit: query.limit, offset: 0, after }).sql;
};

describe('SQL of the vacancy list', () => {
  it.each([
    ['first-page.sql', sqlOf({})],
    ['next-page.sql', sqlOf({}, { value: '2026-12-01', id: '1' })],
    ['filtered.sql', sqlOf({ q: 'kokki', skill: '1,2', municipality: '092', employer: '0124610-9', language: 'fi', endsWithin: '7' })],
    ['searched.sql', sqlOf({ municipality: '092' }, null, searchTargets.everything)],
  ])('%s is as committed', (name, sql) => expectGoldenSql(join(__dirname, 'golden', name), sql));
});
