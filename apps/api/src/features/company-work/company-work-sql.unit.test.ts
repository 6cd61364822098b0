import { join } from 'node:path';
import { noteSearchQuerySchema, timelineQuerySchema } from '@kasvu/contracts';
import { listingSql } from '../../platform/sql/listing.sql';
import { expectGoldenSql } from '../../test-golden-sql';
import { addTagSql, careSql, leaveCareSql, removeTagSql, tagsSql, takeCareSql } from './care.sql';
import { changeNoteSql, latestFirst, noteSearchSql, noteSql, removeNoteSql, writeNoteSql } from './notes.sql';
import { newestFirst, timelineSql } from './timeline.sql';

const page = { limit: 50, offset: 0 };
const after = { value: '2026-11-26', id: '1' };

describe('the SQL of working with a company', () => {
  it.each([
    ['care', careSql],
    ['take-care', takeCareSql],
    ['leave-care', leaveCareSql],
    ['add-tag', addTagSql],
    ['remove-tag', removeTagSql],
    ['tags', tagsSql],
    ['write-note', writeNoteSql],
    ['change-note', changeNoteSql],
    ['note', noteSql],
    ['remove-note', removeNoteSql],
    [
      'timeline',
      listingSql({ ...timelineSql('0124610-9', timelineQuerySchema.parse({}), 'a-user'), ...page, order: newestFirst, after }).sql,
    ],
    [
      'timeline-words',
      listingSql({
        ...timelineSql('0124610-9', timelineQuerySchema.parse({ q: 'hitsaus' }), 'a-user'),
        ...page,
        order: newestFirst,
        after: null,
      }).sql,
    ],
    [
      'note-search',
      listingSql({
        ...noteSearchSql(noteSearchQuerySchema.parse({ q: 'hitsaus', mine: 'true' }), 'a-user'),
        ...page,
        order: latestFirst,
        after: null,
      }).sql,
    ],
  ])('%s is as committed', (name, sql) => expectGoldenSql(join(__dirname, 'golden', `${name}.sql`), sql));
});
