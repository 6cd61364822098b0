import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { contextWith, pagesOf } from './testing';

const file = join(__dirname, 'fixtures/companies.csv');
const canaries = ['anarialintu', '040 000 9'];
const notJson = 'the suite changes JSON; the tests below add a column and break rows';

describeAdapterContract({
  adapter,
  folder: __dirname,
  file,
  canaries,
  skip: { 'strict-fields': notJson, 'bad-record': notJson },
});

describe('companies-file', () => {
  it('makes the golden pages of the fixture, without the people in it', async () => {
    const pages = await pagesOf(contextWith(file));
    const golden = join(__dirname, 'golden/companies.json');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, `${JSON.stringify(pages, null, 2)}\n`);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
    for (const canary of canaries) expect(JSON.stringify(pages)).not.toContain(canary);
  });

  it('rejects rows with the row and the column, and counts the columns nobody mapped by their headings', async () => {
    const [page] = await pagesOf(contextWith(file));
    expect(page?.rejected.map(({ row, reason, field }) => [row, reason, field])).toEqual([
      [5, 'invalid-field', 'Y-tunnus'],
      [6, 'invalid-field', 'Sähköposti'],
      [7, 'invalid-field', 'Yhtiömuoto'],
      [8, 'missing-field', 'Yrityksen nimi'],
      [9, 'duplicate-id', null],
    ]);
    expect(page?.unknownFields).toEqual({ Yhteyshenkilö: 1, Huomautus: 1 });
  });

  it('gives way to the trade register', () => {
    expect(adapter.manifest.precedence).toBeLessThan(100);
  });
});
