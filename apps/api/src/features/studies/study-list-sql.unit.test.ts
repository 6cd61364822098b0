import { join } from 'node:path';
import { studyListQuerySchema } from '@kasvu/contracts';
import { expectGoldenSql } from '../../test-golden-sql';
import { searchTargets } from '../../test-search-target';
import { listingSql } from '../../platform/sql/listing.sql';
import { studyListSql } from './study-list.sql';
import { studySql } from './study.sql';

const sqlOf = (parameters: Record<string, unknown>, meant: number[] = [], after: { value: string; id: string } | null = null) => {
  const query = studyListQuerySchema.parse(parameters);
  const { listing, order } = studyListSql(query, meant);
  const facets = after ? undefined : listing.facets;
  return listingSql({ ...listing, facets, order, limit: query.limit, offset: 0, after }).sql;
};
const everyFilter = {
  type: 'vocational',
  level: '3',
  language: 'fi,sv',
  municipality: '092',
  startsWithin: '90',
  applicationOpen: 'true',
};

const searched = studyListSql(studyListQuerySchema.parse({ sort: '-matches' }), [], searchTargets.everything);

describe('SQL of studies', () => {
  it.each([
    ['first-page.sql', sqlOf({})],
    ['next-page.sql', sqlOf({}, [], { value: '2026-12-01', id: '1' })],
    ['filtered.sql', sqlOf({ q: 'kokki', skill: '1,2', sort: '-matches', ...everyFilter }, [3])],
    ['by-text.sql', sqlOf({ q: 'kukkaketo', online: 'true', sort: 'applicationEnds' })],
    ['study.sql', studySql],
    ['searched.sql', listingSql({ ...searched.listing, order: searched.order, limit: 50, offset: 0, after: null }).sql],
  ])('%s is as committed', (name, sql) => expectGoldenSql(join(__dirname, 'golden', name), sql));
});
