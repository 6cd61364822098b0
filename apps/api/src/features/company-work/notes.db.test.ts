import type { CompanyNote, TimelineEntry } from '@kasvu/contracts';
import { startTestApi, type TestApi } from '../../test-api';
import { store } from '../../test-data';
import { actsOn, failAudit, requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { businessId, company } from '../sync/test-source';

const [first, second] = [businessId(1), businessId(2)];
const meeting = { kind: 'meeting', on: '2026-10-01', text: 'Tavattiin tehtaalla, puhuttiin hitsaajien palkkaamisesta.' };

describe('notes on companies', () => {
  let api: TestApi;
  let author: Requester;
  let colleague: Requester;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, { companies: [company(first, { name: 'Konepaja Oy' }), company(second, { name: 'Leipomo Oy' })] });
    author = requesterAs(api.app, await openTestSession(api.app, ['growth'], 'Kerttu Kirjoittaja'));
    colleague = requesterAs(api.app, await openTestSession(api.app, ['staff'], 'Kaarlo Kollega'));
  });
  afterAll(() => api.close());
  beforeEach(() => api.database.query('DELETE FROM company_note'));

  const write = async (changes: object = {}, id = first, who = author): Promise<CompanyNote> =>
    (await who('POST', `/api/companies/${id}/notes`, { ...meeting, ...changes })).body;
  const found = async (query: string, who = author) =>
    (await who('GET', `/api/notes?${query}`)).body.items.map(({ text }: CompanyNote) => text);
  const content = ({ kind, on, text, nextStep, dueOn, done, version }: CompanyNote) => ({
    kind,
    on,
    text,
    nextStep,
    dueOn,
    done,
    version,
  });

  it('tell who wrote them and who changed them', async () => {
    const note = await write({ nextStep: 'Lähetä kurssit', dueOn: '2026-10-15' });
    expect(note).toMatchObject({
      ...meeting,
      businessId: first,
      nextStep: 'Lähetä kurssit',
      dueOn: '2026-10-15',
      done: false,
      author: 'Kerttu Kirjoittaja',
      changedBy: null,
      changedAt: null,
      version: 1,
      mine: true,
    });
    const changed = await colleague('PUT', `/api/notes/${note.id}`, { ...content(note), done: true });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ done: true, author: 'Kerttu Kirjoittaja', changedBy: 'Kaarlo Kollega', version: 2, mine: false });
    expect(Date.parse(changed.body.changedAt)).toBeGreaterThanOrEqual(Date.parse(note.writtenAt));
  });

  it('lose no text when two change them at once: the second gets the note held, and writes again from it', async () => {
    const note = await write();
    const both = await Promise.all([
      author('PUT', `/api/notes/${note.id}`, { ...content(note), text: 'Kirjoittajan teksti' }),
      colleague('PUT', `/api/notes/${note.id}`, { ...content(note), text: 'Kollegan teksti' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [kept, refused] = both[0].status === 200 ? both : [both[1], both[0]];
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.body).toMatchObject({ code: 'conflict', current: { id: note.id, text: kept.body.text, version: 2 } });

    const second = both[0].status === 200 ? colleague : author;
    const merged = `${refused.body.current.text}. Ja toinenkin`;
    const again = await second('PUT', `/api/notes/${note.id}`, { ...content(refused.body.current), text: merged });
    expect(again.body).toMatchObject({ text: merged, version: 3 });
  });

  it('are changed by others with an entry of the audit log, which has nothing of the text, and by who wrote them without', async () => {
    const note = await write();
    const mine = await author('PUT', `/api/notes/${note.id}`, { ...content(note), text: 'Kirjoittajan teksti' });
    expect(await actsOn(api.database, note.id)).toEqual([]);
    await colleague('PUT', `/api/notes/${note.id}`, { ...content(mine.body), text: '-' });
    expect((await colleague('PUT', `/api/notes/${note.id}`, { ...content(mine.body), text: 'Myöhässä' })).status).toBe(409);
    expect(await actsOn(api.database, note.id)).toMatchObject([
      { act: 'note.changed', outcome: 'done', subject_kind: 'note', detail: { version: 3 } },
    ]);
    const failing = failAudit();
    const unwritten = await colleague('PUT', `/api/notes/${note.id}`, { ...content(mine.body), version: 3 });
    failing.mockRestore();
    expect(unwritten.status).toBe(500);
    expect(await found('')).toEqual(['-']);
  });

  it('are read one by one, to be changed from what is held', async () => {
    const note = await write();
    expect((await author('GET', `/api/notes/${note.id}`)).body).toEqual(note);
    expect((await colleague('GET', `/api/notes/${note.id}`)).body).toEqual({ ...note, mine: false });
    for (const unknown of ['x', crypto.randomUUID()]) expect((await author('GET', `/api/notes/${unknown}`)).status).toBe(404);
  });

  it('are removed by who wrote them alone, which the audit log tells', async () => {
    const note = await write();
    const refused = await colleague('DELETE', `/api/notes/${note.id}?version=1`);
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ code: 'forbidden' });
    expect((await author('DELETE', `/api/notes/${note.id}?version=1`)).body).toEqual({ removed: true });
    expect((await author('DELETE', `/api/notes/${note.id}?version=1`)).body).toEqual({ removed: false });
    expect((await author('DELETE', '/api/notes/x?version=1')).body).toEqual({ removed: false });
    expect(await found('')).toEqual([]);
    expect(await actsOn(api.database, note.id)).toMatchObject([
      { act: 'note.removed', outcome: 'refused', subject_kind: 'note' },
      { act: 'note.removed', outcome: 'done', subject_kind: 'note' },
    ]);
  });

  it('are not removed with what a colleague has added meanwhile, nor when the audit log cannot be written', async () => {
    const note = await write();
    await colleague('PUT', `/api/notes/${note.id}`, { ...content(note), text: 'Lisättyä' });
    const refused = await author('DELETE', `/api/notes/${note.id}?version=1`);
    expect(refused.status).toBe(409);
    expect(refused.body.current).toMatchObject({ text: 'Lisättyä', version: 2 });
    const failing = failAudit();
    expect((await author('DELETE', `/api/notes/${note.id}?version=2`)).status).toBe(500);
    failing.mockRestore();
    expect(await found('')).toEqual(['Lisättyä']);
  });

  it('are found by Finnish, Swedish and English words in any form, in the text and the next step', async () => {
    await write();
    await write({ text: 'Leivonnasta juteltiin', nextStep: 'Soita opettajille' }, second);
    await write({ text: 'De behöver svetsare till fabriken', on: '2026-09-01' });
    expect(await found('q=hitsaaja')).toEqual([meeting.text]);
    expect(await found('q=opettaja')).toEqual(['Leivonnasta juteltiin']);
    expect(await found('q=fabriker')).toEqual(['De behöver svetsare till fabriken']);
    expect(await found('q=hitsaaja%20opettaja')).toEqual([]);
    expect(await found('q=%25')).toEqual([]);
  });

  it('are found by their new words when they were changed, and no longer by the old', async () => {
    const note = await write();
    await author('PUT', `/api/notes/${note.id}`, { ...content(note), text: 'Puhuttiin kouluttajista' });
    expect(await found('q=hitsaaja')).toEqual([]);
    expect(await found('q=kouluttaja')).toEqual(['Puhuttiin kouluttajista']);
  });

  it('are searched by whose they are, and paged through once each, what happened last first', async () => {
    for (const [index, on] of ['2026-01-01', '2026-03-03', '2026-02-02', '2026-02-02', '2026-02-02'].entries())
      await write({ text: `Muistio ${index}`, on }, index % 2 ? second : first);
    await write({ text: 'Kollegan', on: '2026-04-04' }, second, colleague);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await author('GET', `/api/notes?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      expect(body.total).toBe(6);
      seen.push(...body.items.map(({ text, company: name }: CompanyNote & { company: string }) => `${text} / ${name}`));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual([
      'Kollegan / Leipomo Oy',
      'Muistio 1 / Leipomo Oy',
      'Muistio 4 / Konepaja Oy',
      'Muistio 3 / Leipomo Oy',
      'Muistio 2 / Konepaja Oy',
      'Muistio 0 / Konepaja Oy',
    ]);
    expect(await found('mine=true', colleague)).toEqual(['Kollegan']);
    expect(await found('q=muistio&mine=true', colleague)).toEqual([]);
  });

  it('stay when the user who wrote them is gone, without the name, until somebody removes them', async () => {
    const leaver = await openTestSession(api.app, ['staff'], 'Lasse Lähtijä');
    const note = await write({}, first, requesterAs(api.app, leaver));
    await api.database.query('DELETE FROM app_user WHERE id = $1', [leaver.userId]);
    const { body } = await author('GET', '/api/notes');
    expect(body.items).toMatchObject([{ id: note.id, author: null, mine: false }]);
    await colleague('PUT', `/api/notes/${note.id}`, { ...content(note), text: 'Lisättyä' });
    const stale = await author('DELETE', `/api/notes/${note.id}?version=1`);
    expect(stale).toMatchObject({ status: 409, body: { current: { text: 'Lisättyä', version: 2 } } });
    expect((await author('DELETE', `/api/notes/${note.id}?version=2`)).body).toEqual({ removed: true });
    expect((await actsOn(api.database, note.id)).map(({ act }) => act)).toEqual(['note.changed', 'note.removed']);
  });

  it.each([
    ['POST', `companies/${businessId(9)}/notes`],
    ['POST', 'companies/nonsense/notes'],
    ['GET', `companies/${businessId(9)}/timeline`],
    ['GET', 'companies/nonsense/timeline'],
    ['PUT', 'notes/00000000-0000-4000-8000-000000000000'],
    ['PUT', 'notes/x'],
  ] as const)('answer 404 to %s %s', async (method, path) => {
    const body = method === 'GET' ? undefined : { ...meeting, ...(method === 'PUT' ? { version: 1 } : {}) };
    expect(await author(method, `/api/${path}`, body)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it.each([
    [{ text: ' ' }, 'text'],
    [{ text: 'a'.repeat(10_001) }, 'text'],
    [{ kind: 'visit' }, 'kind'],
    [{ on: '1.10.2026' }, 'on'],
    [{ dueOn: '2026-02-30' }, 'dueOn'],
    [{ nextStep: 'a\0b' }, 'nextStep'],
    [{ about: 'x' }, 'about'],
  ])('refuse %j', async (wrong, field) => {
    const { status, body } = await author('POST', `/api/companies/${first}/notes`, { ...meeting, ...wrong });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ field, reason: expect.stringMatching(/.{5,}/) }]);
  });

  it('are written, changed and searched with one statement each', async () => {
    const note = await write();
    expect(await api.statements(() => write())).toHaveLength(1);
    expect(await api.statements(() => author('PUT', `/api/notes/${note.id}`, { ...content(note), done: true }))).toHaveLength(1);
    expect(await api.statements(() => found('q=hitsaaja'))).toHaveLength(1);
  });

  describe('and changes, in the timeline of a company', () => {
    beforeAll(() =>
      api.database.query(
        `INSERT INTO change_event (type, kind, target, old_value, new_value, source, at) VALUES
           ('company.renamed', 'company', $1, '{"fi":"Paja Oy"}', '{"fi":"Konepaja Oy"}', 'test-companies', '2026-10-01T09:00:00Z'),
           ('company.renamed', 'company', $2, '{"fi":"Pulla Oy"}', '{"fi":"Leipomo Oy"}', 'test-companies', '2026-10-02T09:00:00Z')`,
        [first, second],
      ),
    );

    const timeline = async (query = '') => (await author('GET', `/api/companies/${first}/timeline?${query}`)).body;
    const told = (items: TimelineEntry[]) => items.map((entry) => (entry.is === 'note' ? entry.note.text : entry.change.type));

    it('stand together, newest first, each told as elsewhere', async () => {
      await write({ text: 'Myöhempi', on: '2026-10-02' });
      await write({ text: 'Aiempi', on: '2026-09-30' });
      await write({ text: 'Muualla' }, second);
      const { items, total } = await timeline();
      expect(total).toBe(3);
      expect(told(items)).toEqual(['Myöhempi', 'company.renamed', 'Aiempi']);
      expect(items[1].change).toMatchObject({
        about: { kind: 'company', id: first, title: { fi: 'Konepaja Oy' } },
        what: null,
        old: { fi: 'Paja Oy' },
        new: { fi: 'Konepaja Oy' },
        at: '2026-10-01T09:00:00.000Z',
        source: 'test-companies',
      });
      expect(items[0].note).toMatchObject({ author: 'Kerttu Kirjoittaja', mine: true });
    });

    it('are paged through once each', async () => {
      for (const on of ['2026-10-02', '2026-10-01', '2026-09-30']) await write({ text: on, on });
      const seen: TimelineEntry[] = [];
      let cursor: string | null = null;
      do {
        const page = await timeline(`limit=1${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      expect(told(seen)).toEqual(['2026-10-02', 'company.renamed', '2026-10-01', '2026-09-30']);
    });

    it('with words are only the notes that have them', async () => {
      await write();
      await write({ text: 'Muuta' });
      expect(told((await timeline('q=hitsaaja')).items)).toEqual([meeting.text]);
    });

    it('are read with one statement, and with another when there is nothing to tell', async () => {
      expect(await api.statements(() => timeline())).toHaveLength(1);
      expect(await api.statements(() => timeline('q=olematon'))).toHaveLength(2);
    });
  });
});
