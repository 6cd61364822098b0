import { join } from 'node:path';
import { expectGoldenSql } from '../../test-golden-sql';
import { changesPartSql, deadlinesPartSql, emptySql, followUpsPartSql, quietPartSql } from './today.sql';

const golden = (name: string) => join(__dirname, 'golden', `${name}.sql`);

describe('the SQL of Today', () => {
  it.each([
    ['changes', changesPartSql],
    ['deadlines', deadlinesPartSql],
    ['follow-ups', followUpsPartSql],
    ['quiet', quietPartSql],
    ['empty', emptySql],
  ])('%s', (name, sql) => expectGoldenSql(golden(name), sql));
});
