import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@kasvu/adapter-kit';
import { describeAdapterContract, writeWorkbook } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { concepts, contextWith, pagesOf, pseudonyms } from './testing';

const file = join(__dirname, 'fixtures/people.csv');
const canaries = ['anarialintu', '040 000 9', 'otk-'];
const notJson = 'the suite changes JSON; the tests below add a column and break rows';

describeAdapterContract({
  adapter,
  folder: __dirname,
  file,
  concepts,
  canaries,
  skip: { 'strict-fields': notJson, 'bad-record': notJson },
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talent-file-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function written(content: string): Promise<string> {
  await writeFile(join(folder, 'people.csv'), content);
  return join(folder, 'people.csv');
}

const pseudonymOf = (key: string) => pseudonyms.of('talent', key);
const only = (pages: Page[]): Page => {
  expect(pages).toHaveLength(1);
  return pages[0] as Page;
};

describe('talent-file', () => {
  it('makes the golden pages of the fixture', async () => {
    const pages = await pagesOf(contextWith(file));
    const golden = join(__dirname, 'golden/people.json');
    const shown = pages.map(({ identities, ...page }) => ({ ...page, identities: identities?.map(({ pseudonym }) => pseudonym) }));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, `${JSON.stringify(shown, null, 2)}\n`);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('lets a name out in one way only: as the identity of somebody who consents to it and is in the page', async () => {
    const page = only(await pagesOf(contextWith(file)));
    const { identities, ...rest } = page;
    expect(identities).toEqual([
      {
        pseudonym: pseudonymOf('otk-0000001'),
        name: 'Testi Kanarialintu',
        email: 'testi.kanarialintu@kaupunki.example',
        phone: '040 000 9001',
      },
    ]);
    for (const canary of canaries) expect(JSON.stringify(rest)).not.toContain(canary);
  });

  it('holds nobody whose consent is over, withdrawn or not given, however faulty the rest of the row', async () => {
    const page = only(await pagesOf(contextWith(file)));
    expect(page.gone).toEqual(['otk-0000004', 'otk-0000005'].map((key) => ({ kind: 'talent', sourceId: pseudonymOf(key) })));
  });

  it('lets go of a person one of whose rows has no consent, in whichever order the rows stand', async () => {
    const rows = ['otk-1;kyllä', 'otk-2;ei', 'otk-1;ei', 'otk-2;kyllä', 'otk-3;kyllä'];
    const page = only(await pagesOf(contextWith(await written(`Tunnus;Suostumus\n${rows.join('\n')}\n`))));
    expect(page.records.map(({ sourceId }) => sourceId)).toEqual([pseudonymOf('otk-3')]);
    expect(new Set(page.gone?.map(({ sourceId }) => sourceId))).toEqual(new Set([pseudonymOf('otk-1'), pseudonymOf('otk-2')]));
  });

  it('keeps the employer only with a consent to it', async () => {
    const page = only(await pagesOf(contextWith(file)));
    expect(page.records.map(({ data }) => ('workHistory' in data ? data.workHistory.map((job) => job.employerBusinessId) : []))).toEqual([
      ['0124610-9', null],
      [null],
      [],
    ]);
  });

  it('rejects rows in words that quote nothing, with the row and the column', async () => {
    const page = only(await pagesOf(contextWith(file)));
    expect(page.rejected.map(({ row, reason, field, message, raw }) => ({ row, reason, field, message, raw: typeof raw }))).toEqual([
      {
        row: 7,
        reason: 'invalid-field',
        field: 'Käytettävyys',
        message: 'Row 7, Käytettävyys: none of: available, open, not-looking',
        raw: 'object',
      },
      {
        row: 8,
        reason: 'invalid-field',
        field: 'Suostumus',
        message: 'Row 8, Suostumus: neither a day nor yes or no',
        raw: 'object',
      },
      { row: 9, reason: 'missing-field', field: 'Tunnus', message: 'Row 9, Tunnus: the cell is empty', raw: 'object' },
      { row: 10, reason: 'duplicate-id', field: null, message: 'Row 10: Another talent of this read has the same id', raw: 'object' },
    ]);
  });

  it('counts words the vocabulary does not know and columns nobody mapped, without their words', async () => {
    const page = only(await pagesOf(contextWith(file)));
    expect(page.unknownFields).toEqual({
      'skills: not understood': 1,
      'occupations: not understood': 1,
      'workOccupation: not understood': 1,
      'column without a field': 2,
    });
  });

  it('is a part of the list unless it says that it is the whole', async () => {
    const content = await written('Tunnus;Suostumus\n1;kyllä\n');
    expect(only(await pagesOf(contextWith(content))).complete).toBe(false);
    expect(only(await pagesOf(contextWith(content, { wholeList: true }))).complete).toBe(true);
  });

  it('reads a workbook in English by its mapping, over several pages whose cursors lead to the rest', async () => {
    const people = Array.from({ length: 1200 }, (_, index) => [`key ${index}`, new Date('2026-12-31'), 92]);
    const path = await writeWorkbook(join(folder, 'people.xlsx'), [['Who', 'May we', 'Where'], ...people]);
    const mapping = { personKey: 'Who', profileConsent: 'May we', municipality: 'Where' };
    const pages = await pagesOf(contextWith(path, { mapping }));
    expect(pages.map(({ records, cursor }) => [records.length, cursor])).toEqual([
      [500, 'row:501'],
      [500, 'row:1001'],
      [200, null],
    ]);
    expect(pages[0]?.records[0]?.data).toMatchObject({ municipalityCode: '092', consents: { profile: { until: '2026-12-31' } } });
    expect(await pagesOf(contextWith(path, { mapping }, 'row:501'))).toEqual(pages.slice(1));
  });

  it.each([
    ['a column it needs', 'Tunnus;Nimi\n1;x\n', {}, /no known column for profileConsent/],
    ['a column of its mapping', 'Tunnus;Suostumus\n1;x\n', { personKey: 'Avain', profileConsent: 'Suostumus' }, /no column for personKey/],
    ['a field of its mapping', 'Tunnus;Suostumus\n1;x\n', { birthDate: 'Tunnus' }, /a field there is not: birthDate/],
    ['rows', 'Tunnus;Suostumus\n', {}, /no rows/],
  ])('refuses a file without %s', async (_, content, mapping, message) => {
    await expect(pagesOf(contextWith(await written(content), { mapping }))).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(message),
    });
  });

  it('refuses to read without a file', async () => {
    await expect(pagesOf(contextWith(null))).rejects.toMatchObject({ code: 'bad-file' });
  });

  it('knows its own headings in Finnish, Swedish and English', async () => {
    const headings = (await readFile(file, 'utf8')).split('\n')[0]?.split(';') ?? [];
    const swedish = 'Kundnummer;Samtycke\n1;ja\n';
    const english = 'Person ID;Profile consent\n1;yes\n';
    expect(headings).toContain('Tunnus');
    for (const content of [swedish, english]) expect(only(await pagesOf(contextWith(await written(content)))).records).toHaveLength(1);
  });
});
