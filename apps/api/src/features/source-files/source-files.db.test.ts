import { mkdir, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '@kasvu/adapter-kit/contract-suite';
import { occupation, skill, store } from '../../test-data';
import { startTestApi, type TestApi } from '../../test-api';
import { actsOn, failAudit } from '../../test-request';
import { openTestSession, type TestSession } from '../../test-session';
import { rowCounts, sendFile, tablesWith } from './test-upload';

const keys = { KASVU_PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'), KASVU_IDENTITY_KEY: Buffer.alloc(32, 8).toString('base64') };
const canaries = 'kanarialintu|040 ?000 ?9|otk-|hakija-|hakemus-';

const headings = 'Tunnus;Nimi;Sähköposti;Puhelin;Suostumus;Henkilöllisyyssuostumus;Kunta;Osaamiset;Muistiinpanot';
const person = (number: number, changes: Partial<Record<'consent' | 'municipality' | 'skills', string>> = {}) =>
  [
    `otk-000000${number}`,
    `Testi Kanarialintu ${number}`,
    'testi.kanarialintu@kaupunki.example',
    `040 000 9${number}`,
    changes.consent ?? 'kyllä',
    'kyllä',
    changes.municipality ?? '092',
    changes.skills ?? 'hitsaus',
    'Soittaa Kanarialintu',
  ].join(';');
const people = (...rows: string[]) => `${[headings, ...rows].join('\r\n')}\r\n`;
const uploadFolders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('kasvu-upload-'));

describe('files that people bring', () => {
  let api: TestApi;
  let admin: TestSession;
  let folder: string;
  beforeAll(async () => {
    api = await startTestApi(keys);
    admin = await openTestSession(api.app, ['admin']);
    folder = await mkdtemp(join(tmpdir(), 'source-files-test-'));
    await store(api.database, {
      skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')],
      occupations: [occupation('welder', 'hitsaaja', 'svetsare', 'welder')],
    });
  });
  afterAll(async () => {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const send = (path: string, content: string | Buffer, options?: object) => sendFile(api, admin, path, content, options);
  const talentRows = () => api.database.query('SELECT pseudonym, municipality_code, skill_ids FROM talent ORDER BY pseudonym');

  it('are previewed without anything being stored', async () => {
    const before = await rowCounts(api);
    const file = people(
      person(1),
      person(2, { consent: 'ei' }),
      person(3, { municipality: 'Kanarialintula' }),
      person(4, { skills: 'Kanarialintu' }),
    );
    const { status, body } = await send('talent-file/file-preview', file);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      source: 'talent-file',
      headings: headings.split(';'),
      mapping: { personKey: 'Tunnus', profileConsent: 'Suostumus', name: 'Nimi', skills: 'Osaamiset' },
      mappingFrom: 'suggested',
      missing: [],
      counts: { rows: 4, good: 2, gone: 1, rejected: 1 },
      unknown: { 'skills: not understood': 1, 'column without a field': 4 },
      errors: [
        { row: 4, field: 'Kunta', reason: 'invalid-field', message: 'Row 4, Kunta: not a municipality code (092); names are not read' },
      ],
    });
    expect(body.fields).toContainEqual({ field: 'personKey', required: true });
    expect(body.records).toMatchObject([{ kind: 'talent', record: { skills: [{ uri: 'urn:kasvu:skill:welding' }] } }, { kind: 'talent' }]);
    expect(await rowCounts(api)).toEqual(before);
    const { headings: _, mapping: __, ...rest } = body;
    expect(JSON.stringify(rest)).not.toMatch(new RegExp(canaries, 'i'));
  });

  it('say which columns are missing, so that they can be mapped', async () => {
    const file = 'Avain;Lupa\notk-0000001;kyllä\n';
    const { status, body } = await send('talent-file/file-preview', file);
    expect(status).toBe(200);
    expect(body).toMatchObject({ mapping: {}, missing: ['personKey', 'profileConsent'], counts: { rows: 0 }, records: [] });
    const refused = await send('talent-file/file-import', file);
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-request', errors: [{ field: 'options.mapping.personKey' }, {}] } });
    const mapped = await send('talent-file/file-preview', file, { mapping: { personKey: 'Avain', profileConsent: 'Lupa' } });
    expect(mapped.body).toMatchObject({ mappingFrom: 'given', missing: [], counts: { rows: 1, good: 1 } });
  });

  it('are imported: people arrive by pseudonym, their names sealed, the act in the log', async () => {
    const { status, body } = await send('talent-file/file-import', people(person(1), person(2), person(3, { consent: 'ei' })));
    expect(status).toBe(200);
    expect(body).toMatchObject({ source: 'talent-file', status: 'succeeded', counts: { read: 2, inserted: 2, rejected: 0 } });
    expect(await talentRows()).toMatchObject([
      { municipality_code: '092', skill_ids: [expect.any(Number)] },
      { municipality_code: '092', skill_ids: [expect.any(Number)] },
    ]);
    expect(await api.database.query('SELECT count(*)::int AS sealed FROM talent_identity')).toEqual([{ sealed: 2 }]);
    expect(await actsOn(api.database, 'talent-file')).toMatchObject([
      {
        act: 'source.file-imported',
        outcome: 'done',
        actor_id: admin.userId,
        subject_kind: 'source',
        detail: { rows: 3, good: 2, gone: 1, rejected: 0, wholeList: false },
      },
    ]);
    expect(await tablesWith(api, canaries)).toEqual([]);
  });

  it('are read with the mapping of the last import, unless the columns are others', async () => {
    await send('talent-file/file-import', 'Avain;Lupa\notk-0000007;kyllä\n', { mapping: { personKey: 'Avain', profileConsent: 'Lupa' } });
    const again = await send('talent-file/file-preview', 'Lupa;Avain\nkyllä;otk-0000008\n');
    expect(again.body).toMatchObject({
      mappingFrom: 'saved',
      mapping: { personKey: 'Avain', profileConsent: 'Lupa' },
      counts: { good: 1 },
    });
    expect((await send('talent-file/file-preview', people(person(1)))).body).toMatchObject({ mappingFrom: 'suggested' });
    expect(await api.database.query('SELECT source, updated_by FROM file_mapping')).toEqual([
      { source: 'talent-file', updated_by: admin.userId },
    ]);
  });

  it('remove who is not in them only when they are the whole list', async () => {
    const before = await talentRows();
    await send('talent-file/file-import', people(person(1), person(2)));
    expect(await talentRows()).toHaveLength(before.length);
    const { body } = await send('talent-file/file-import', people(person(1), person(2)), { wholeList: true });
    expect(body.counts).toMatchObject({ withdrawn: before.length - 2 });
    expect(await talentRows()).toHaveLength(2);
  });

  it('take a person away who no longer consents', async () => {
    await send('talent-file/file-import', people(person(2, { consent: '31.12.2020' })));
    expect(await talentRows()).toHaveLength(1);
    expect(await api.database.query('SELECT count(*)::int AS sealed FROM talent_identity')).toEqual([{ sealed: 1 }]);
  });

  it('bring applications and companies as well', async () => {
    const applications =
      'Hakemusnumero,Asiakasnumero,Hakijan tunnus,Tehtävä,Haettu,Vaihe\nhakemus-1,otk-0000001,,Hitsaaja,4.5.2026,uusi\nhakemus-2,,hakija-2,Hitsaaja,4.5.2026,valittu\n';
    expect((await send('applications-file/file-import', applications)).body).toMatchObject({
      status: 'succeeded',
      counts: { inserted: 2 },
    });
    expect(await api.database.query('SELECT applicant_kind, stage FROM application ORDER BY stage')).toEqual([
      { applicant_kind: 'external', stage: 'hired' },
      { applicant_kind: 'talent', stage: 'new' },
    ]);
    const companies = 'Y-tunnus\tNimi\tPuhelin\n0124610-9\tEsimerkki Oy\t09 000 0001\n';
    expect((await send('companies-file/file-import', companies)).body).toMatchObject({ status: 'succeeded', counts: { inserted: 1 } });
    expect(await api.database.query('SELECT name, phone FROM company')).toEqual([{ name: 'Esimerkki Oy', phone: '09 000 0001' }]);
    expect(await tablesWith(api, canaries)).toEqual([]);
  });

  it('of 20,000 rows, 137 of them faulty: each is named, and the good ones arrive', async () => {
    const faulty = new Set(Array.from({ length: 137 }, (_, index) => 5 + index * 140));
    const rows = Array.from({ length: 20_000 }, (_, index) => [
      `otk-${index}`,
      'Testi Kanarialintu',
      'kyllä',
      faulty.has(index + 2) ? 'Vantaa' : 92,
    ]);
    const path = await writeWorkbook(join(folder, 'people.xlsx'), [['Tunnus', 'Nimi', 'Suostumus', 'Kunta'], ...rows]);
    const content = await readFile(path);
    const preview = await send('talent-file/file-preview', content);
    expect(preview.body.counts).toEqual({ rows: 20_000, good: 19_863, gone: 0, rejected: 137 });
    expect(new Set(preview.body.errors.map(({ row }: { row: number }) => row))).toEqual(faulty);
    const { body } = await send('talent-file/file-import', content);
    expect(body).toMatchObject({ status: 'succeeded', counts: { read: 19_863, rejected: 137 } });
    expect(await talentRows()).toHaveLength(19_864);
  }, 120_000);

  it('that break off change nothing, and leave nothing behind', async () => {
    const before = await rowCounts(api);
    const folders = await uploadFolders();
    const broken = people(...Array.from({ length: 1500 }, (_, index) => person(index + 20_000))).slice(0, -60);
    const { status, body } = await send('talent-file/file-import', broken);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field: 'file', reason: 'The file breaks off in row 1501' }]);
    expect(await rowCounts(api)).toEqual(before);
    expect(await uploadFolders()).toEqual(folders);
  });

  it('are not imported when the log cannot be written', async () => {
    const before = await rowCounts(api);
    const failing = failAudit();
    expect((await send('companies-file/file-import', 'Y-tunnus;Nimi\n9100001-3;Koe Oy\n')).status).toBe(500);
    failing.mockRestore();
    expect(await rowCounts(api)).toEqual(before);
    expect(await uploadFolders()).toEqual([]);
  });

  it.each<[string, string | Buffer, number, string]>([
    ['a picture called a table', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 400, 'invalid-request'],
    ['nothing', '', 400, 'invalid-request'],
    ['25 MB', Buffer.alloc(25 * 1024 * 1024, 'a;b\n'), 413, 'too-large'],
    ['20.1 MB', Buffer.alloc(20 * 1024 * 1024 + 100_000, 'a;b\n'), 413, 'too-large'],
    ['too many columns', `${Array.from({ length: 201 }, (_, index) => `c${index}`).join(';')}\n`, 413, 'too-large'],
  ])('of %s are refused and leave nothing behind', async (_, content, status, code) => {
    const answer = await send('talent-file/file-preview', content);
    expect(answer).toMatchObject({ status, body: { code } });
    if (status === 400) expect(answer.body.errors).toEqual([{ field: 'file', reason: expect.stringMatching(/.{10,}/) }]);
    expect(await uploadFolders()).toEqual([]);
  });

  it.each<[string, Record<string, string | Blob>, string]>([
    ['without a file', { options: '{}' }, 'file'],
    ['with options that are no JSON', { options: '{', file: new Blob(['a']) }, 'options'],
    ['with an option there is not', { options: '{"dryRun":true}', file: new Blob(['a']) }, 'dryRun'],
    ['with a part there is not', { photo: new Blob(['a']) }, 'photo'],
    ['with a mapping to a column there is not', { options: '{"mapping":{"personKey":"x"}}', file: new Blob(['a;b\n1;2\n']) }, 'file'],
  ])('%s are refused naming what is wrong', async (_, parts, field) => {
    const { status, body } = await sendFile(api, admin, 'talent-file/file-preview', '', {}, parts);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field, reason: expect.any(String) }]);
  });

  it.each(['prh-ytj', 'nothing-of-the-kind'])('are not taken by %s', async (source) => {
    expect(await send(`${source}/file-preview`, 'a;b\n')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('are offered where they can be read', async () => {
    const { body } = await api.get('/api/sources');
    const reading = body.items.filter(({ readsFiles }: { readsFiles: boolean }) => readsFiles).map(({ id }: { id: string }) => id);
    expect(reading).toEqual(['applications-file', 'companies-file', 'talent-file']);
  });

  it('are not imported while the source is being read', async () => {
    const runner = api.database.createQueryRunner();
    await runner.query(`SELECT pg_advisory_lock(hashtextextended('kasvu:sync:companies-file', 0))`);
    try {
      expect(await send('companies-file/file-import', 'Y-tunnus;Nimi\n9100001-3;Koe Oy\n')).toMatchObject({
        status: 409,
        body: { code: 'conflict' },
      });
    } finally {
      await runner.query('SELECT pg_advisory_unlock_all()');
      await runner.release();
    }
  });
});

describe('a file whose process was killed', () => {
  it('is removed when the next one starts, and one that is being read is not', async () => {
    const [left, read] = [join(tmpdir(), 'kasvu-upload-left-behind'), join(tmpdir(), 'kasvu-upload-being-read')];
    for (const folder of [left, read]) await mkdir(folder, { recursive: true });
    await utimes(left, 0, 0);
    const api = await startTestApi();
    try {
      const folders = await uploadFolders();
      expect(folders).not.toContain('kasvu-upload-left-behind');
      expect(folders).toContain('kasvu-upload-being-read');
    } finally {
      await api.close();
      await rm(read, { recursive: true });
    }
  });
});

describe('files about people, without the keys that keep them apart', () => {
  it('are not even previewed', async () => {
    const api = await startTestApi();
    try {
      const admin = await openTestSession(api.app, ['admin']);
      const answer = await sendFile(api, admin, 'talent-file/file-preview', people(person(1)));
      expect(answer).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    } finally {
      await api.close();
    }
  });
});
