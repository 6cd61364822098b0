import { join } from 'node:path';
import { expectGoldenSql } from '../../test-golden-sql';
import * as items from './list-items.sql';
import * as lists from './lists.sql';

const golden = (name: string) => join(__dirname, 'golden', `${name}.sql`);

describe('the SQL of lists', () => {
  it.each([
    ['list-summary', lists.listSummarySql],
    ['list-detail', lists.listDetailSql],
    ['open-list', lists.openListSql],
    ['share-list', lists.shareListSql],
    ['add-items', items.addItemsSql],
    ['remove-items', items.removeItemsSql],
    ['item-work', items.itemWorkSql],
    ['change-item', items.changeItemSql],
    ['place', items.placeSql],
    ['move-item', items.moveItemSql],
    ['list-marks', items.listMarksSql],
  ])('%s', (name, sql) => expectGoldenSql(golden(name), sql));
});
