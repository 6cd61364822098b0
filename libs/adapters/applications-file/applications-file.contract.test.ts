import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { concepts, contextWith, pagesOf, pseudonyms } from './testing';

const file = join(__dirname, 'fixtures/applications.csv');
const canaries = ['anarialintu', '040 000 9', 'otk-', 'hakija-', 'hakemus-'];
const notJson = 'the suite changes JSON; the tests below break rows, and those of the kit add a column';

describeAdapterContract({
  adapter,
  folder: __dirname,
  file,
  concepts,
  canaries,
  skip: { 'strict-fields': notJson, 'bad-record': notJson },
});

describe('applications-file', () => {
  it('makes the golden pages of the fixture, without anything that names an applicant', async () => {
    const pages = await pagesOf(contextWith(file));
    const golden = join(__dirname, 'golden/applications.json');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, `${JSON.stringify(pages, null, 2)}\n`);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
    for (const canary of canaries) expect(JSON.stringify(pages)).not.toContain(canary);
  });

  it("calls a person of the skills registry by the registry's pseudonym, and anybody else by one of its own", async () => {
    const [page] = await pagesOf(contextWith(file));
    expect(page?.records.map(({ sourceId, data }) => [sourceId, 'applicant' in data && [data.applicantKind, data.applicant]])).toEqual([
      [pseudonyms.of('applications-file/application', 'hakemus-0000001'), ['talent', pseudonyms.of('talent', 'otk-0000001')]],
      [
        pseudonyms.of('applications-file/application', 'hakemus-0000002'),
        ['external', pseudonyms.of('applications-file', 'hakija-0000002')],
      ],
      [
        pseudonyms.of('applications-file/application', 'hakemus-0000003'),
        ['external', pseudonyms.of('applications-file', 'hakija-0000003')],
      ],
    ]);
  });

  it('takes times without a zone as those of Finland', async () => {
    const [page] = await pagesOf(contextWith(file));
    expect(page?.records.map(({ data }) => 'appliedAt' in data && [data.appliedAt, data.stageChangedAt])).toEqual([
      ['2026-05-04T08:30:00.000Z', '2026-05-10T09:15:00.000Z'],
      ['2026-05-03T21:00:00.000Z', null],
      ['2026-03-29T01:30:00.000Z', '2026-04-30T21:00:00.000Z'],
    ]);
  });

  it('rejects rows in words that quote nothing', async () => {
    const [page] = await pagesOf(contextWith(file));
    expect(page?.rejected.map(({ row, reason, field }) => [row, reason, field])).toEqual([
      [5, 'no-applicant', null],
      [6, 'no-vacancy', null],
      [7, 'invalid-field', 'Y-tunnus'],
      [8, 'invalid-field', 'Haettu'],
      [9, 'invalid-field', 'Vaihe'],
      [10, 'invalid-field', 'Työpaikan lähde'],
      [11, 'missing-field', 'Haettu'],
      [12, 'missing-field', 'Vaihe'],
      [13, 'invalid-field', 'Kokemusvuodet'],
    ]);
  });
});
