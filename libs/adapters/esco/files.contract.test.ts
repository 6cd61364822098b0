import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contextWith, expectGolden, fixtures, occupationUri, pagesOf, readFile, skillUri } from './testing';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'esco-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('esco: a folder of CSV files', () => {
  it('joins the languages of a concept before it yields it', async () => {
    const { pages, byUri } = await readFile(join(fixtures, 'csv'));
    expectGolden('csv-folder.json', pages);
    expect(byUri.get(skillUri(1))?.data).toMatchObject({
      labels: { fi: 'kutoa pellavaa', sv: 'väva linne' },
      alternativeLabels: { fi: ['pellavan kudonta', 'kutoa, ja pestä, "pellavaa"'], sv: ['linnevävning'] },
      description: { fi: 'Kutoo kangasta.\nPesee sen.' },
      skillType: 'skill',
    });
    expect(byUri.get(skillUri(3))?.data).toMatchObject({ labels: { sv: 'sticka strumpor' } });
  });

  it('keeps the leading zero of ISCO codes', async () => {
    const { byUri } = await readFile(join(fixtures, 'csv'));
    expect(byUri.get(occupationUri(14))?.data).toMatchObject({ iscoCode: '0110', broaderUris: ['http://data.europa.eu/esco/isco/C0110'] });
    expect(byUri.get(occupationUri(12))?.data).toMatchObject({ iscoCode: '7318', broaderUris: [] });
    expect(byUri.get('http://data.europa.eu/esco/isco/C01')).toMatchObject({ kind: 'occupation', data: { iscoCode: '01' } });
  });

  it('rejects obsolete, repeated and broken rows and reports files left aside', async () => {
    const { pages, rejected } = await readFile(join(fixtures, 'csv'));
    expect(rejected.map(({ kind, sourceId, reason, field }) => [kind, sourceId, reason, field])).toEqual([
      ['occupation', occupationUri(15), 'invalid-field', 'iscoGroup'],
      ['skill', skillUri(4), 'obsolete', 'status'],
      ['skill', skillUri(1), 'duplicate-id', null],
      ['occupation', null, 'invalid-field', 'relationType'],
      ['skill', skillUri(5), 'missing-label', null],
    ]);
    expect(pages[0]?.unknownFields).toEqual({ 'file broaderRelationsSkillPillar.csv': 1 });
  });

  it('gives occupations the skills they cannot do without, and no others', async () => {
    const { byUri } = await readFile(join(fixtures, 'csv'));
    expect(byUri.get(occupationUri(12))?.data).toMatchObject({ essentialSkillUris: [skillUri(1), skillUri(2)] });
    expect(byUri.get(occupationUri(14))?.data).toMatchObject({ essentialSkillUris: [] });
    expect(byUri.has(occupationUri(99))).toBe(false);
  });

  it('is a part of the source: nothing is withdrawn for lacking in it', async () => {
    const { pages } = await readFile(join(fixtures, 'csv'));
    expect(pages.map(({ complete }) => complete)).toEqual([false]);
  });
});

describe('esco: one file', () => {
  it('tells the language of a CSV file by its name', async () => {
    const { records } = await readFile(join(fixtures, 'csv/skills_sv.csv'));
    expect(records.map(({ data }) => 'labels' in data && data.labels)).toEqual([{ sv: 'väva linne' }, { sv: 'sticka strumpor' }]);
  });

  it('reads the JSON forms and joins them in a folder', async () => {
    await copyFile(join(fixtures, 'multilingual.json'), join(folder, 'all.json'));
    await copyFile(join(fixtures, 'occupations-en-full.json'), join(folder, 'english.json'));
    await written('notes.json', '{"anything": true}');
    const { pages, byUri } = await readFile(folder);
    expect(byUri.get(occupationUri(11))?.data).toEqual({
      uri: occupationUri(11),
      labels: { fi: 'kutoja', sv: 'vävare', en: 'weaver' },
      alternativeLabels: { en: ['cloth weaver'] },
      description: { en: 'Weavers make cloth.' },
      iscoCode: '7318',
      broaderUris: ['http://data.europa.eu/esco/isco/C7318'],
      essentialSkillUris: [],
    });
    expect(byUri.get(skillUri(1))?.data).toMatchObject({ labels: { fi: 'kutoa pellavaa' } });
    expect(byUri.get(skillUri(2))?.data).toMatchObject({ labels: { fi: 'kangaspuut', en: 'looms' } });
    expect(pages[0]?.unknownFields).toEqual({ 'file notes.json': 1 });
  });

  it('goes on after the page whose cursor it is given', async () => {
    const rows = Array.from({ length: 2500 }, (_, number) => ({ uri: skillUri(number), prefLabel: { fi: `taito ${number}` } }));
    const file = await written('many.json', JSON.stringify(rows));
    const pages = await pagesOf(contextWith({ file }));
    expect(pages.map(({ records, cursor, total }) => [records.length, cursor, total])).toEqual([
      [1000, 'file:1000', 2500],
      [1000, 'file:2000', 2500],
      [500, null, 2500],
    ]);
    const rest = await pagesOf(contextWith({ file, cursor: 'file:1000' }));
    expect(rest).toEqual(pages.slice(1));
  });

  it('counts fields nobody knows', async () => {
    const row = { uri: skillUri(1), prefLabel: { fi: 'taito', de: 'Fertigkeit' }, colour: 'red' };
    const { pages } = await readFile(await written('new.json', JSON.stringify([row])));
    expect(pages[0]?.unknownFields).toEqual({ 'prefLabel.de': 1, colour: 1 });
    expect(pages[0]?.records).toHaveLength(1);
  });

  it('rejects a concept of another kind and one whose code lost its zero', async () => {
    const rows = [
      { uri: 'http://data.europa.eu/esco/isced-f/0111', prefLabel: { fi: 'ala' } },
      { uri: occupationUri(1), notation: '110.1', prefLabel: { fi: 'upseeri' } },
      { prefLabel: { fi: 'nimetön' } },
    ];
    const { rejected } = await readFile(await written('odd.json', JSON.stringify(rows)));
    expect(rejected.map(({ reason, field }) => [reason, field])).toEqual([
      ['invalid-field', 'notation'],
      ['missing-field', 'uri'],
      ['other-concept', 'uri'],
    ]);
  });

  it.each([
    ['skills_de.csv', 'conceptUri,preferredLabel\nx,y\n', /skills_de\.csv is no known ESCO file.*skills_<language>\.csv/],
    ['skills_fi.csv', 'a,b\n1,2\n', /skills_fi\.csv: The CSV file has no columns conceptUri and preferredLabel/],
    ['skills_fi.csv', 'conceptUri,preferredLabel\n', /skills_fi\.csv: The CSV file has no rows/],
    ['skills_fi.csv', 'conceptUri,preferredLabel\nx,"cut of', /skills_fi\.csv: The CSV file cannot be read: .*[Qq]uote/],
    ['skills_fi.csv', 'conceptUri,preferredLabel,status\nx\n', /skills_fi\.csv: The CSV file cannot be read: .*record length/i],
    [
      'occupationSkillRelations_fi.csv',
      'occupationUri,skillUri\nx,y\n',
      /occupationSkillRelations_fi\.csv: The CSV file has no columns occupationUri/,
    ],
    ['occupationSkillRelations.csv', 'occupationUri,relationType,skillUri\nx,essential,y\n', /is no known ESCO file/],
    ['skills.json', '[{"uri": "x", "prefL', /skills\.json: The file cannot be read: it is no complete JSON/],
    ['skills.json', '[{"name": "x"}]', /skills\.json is no known ESCO file/],
    ['skills.json', '[]', /skills\.json is no known ESCO file/],
  ])('refuses %s with %j in words', async (name, content, message) => {
    await expect(readFile(await written(name, content))).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(message),
    });
  });

  it('refuses a missing path, an empty folder and a folder with a broken file', async () => {
    await expect(readFile(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringContaining('nowhere cannot be opened'),
    });
    await expect(readFile(folder)).rejects.toMatchObject({ code: 'bad-file' });
    await cp(join(fixtures, 'csv'), folder, { recursive: true });
    await written('skills_en.csv', 'conceptUri,preferredLabel\nx,"cut of');
    await expect(readFile(folder)).rejects.toMatchObject({ code: 'bad-file', message: expect.stringContaining('skills_en.csv') });
  });
});
