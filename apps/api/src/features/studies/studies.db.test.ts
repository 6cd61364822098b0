import type { StudyListItem, StudyRecord } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { startTestApi, type TestApi } from '../../test-api';
import { code, occupation, skill, store, study } from '../../test-data';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { recogniseStaleStudies } from './recognise-again';

const hour = 3_600_000;
const instant = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const dayInHelsinki = (at: Date | number) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(at);
const day = (offset: number) => dayInHelsinki(Date.now() + offset * 24 * hour);
/** The last midnight in Helsinki. */
const midnight = () => {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', timeStyle: 'medium' }).format();
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return new Date(Math.floor(Date.now() / 1000) * 1000 - ((hours * 60 + minutes) * 60 + seconds) * 1000);
};
const startingOn = (on: string): StudyRecord['start'] => ({ on, year: null, term: null, continuous: false });
const period = (from: number | null, to: number | null) => ({
  startsAt: from === null ? null : instant(from),
  endsAt: to === null ? null : instant(to),
});

const studies = [
  study('Hitsauksen perusteet', {
    start: startingOn(day(10)),
    applicationPeriods: [period(-48, 48), period(480, 960)],
    seats: 24,
    outcomes: { fi: 'Osaa metallityö.' },
    providers: [{ id: 'p1', names: { fi: 'Varia', sv: 'Varia' } }],
  }),
  study('Ohjelmointi verkossa', {
    type: 'university-of-applied-sciences',
    level: '6',
    languages: ['fi', 'en'],
    municipalityCodes: ['837'],
    deliveries: ['online', 'self-paced'],
    start: { on: null, year: null, term: null, continuous: true },
    continuousApplication: true,
    keywords: { fi: 'ohjelmoija\nohjelmointi' },
  }),
  study('Tilkkutäkkien ompelu', { type: 'liberal-adult', level: null, municipalityCodes: ['092', '245'], languages: ['sv'] }),
  study('Hitsaus, on alkanut', { start: startingOn(day(-30)) }),
  study('Haku on päättynyt', { applicationPeriods: [period(-96, -48)] }),
  study('Alkoi, mutta haku jatkuu', { start: startingOn(day(-30)), applicationPeriods: [period(-96, 72)] }),
  study('Haku avautuu', { start: startingOn(day(200)), applicationPeriods: [period(24, 240)] }),
];
const shown = ['Alkoi, mutta haku jatkuu', 'Haku avautuu', 'Hitsauksen perusteet', 'Ohjelmointi verkossa', 'Tilkkutäkkien ompelu'];

describe('studies', () => {
  let api: TestApi;
  let ids: Record<string, string>;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      codes: [code('municipality', '092', 'Vantaa'), code('municipality', '837', 'Tampere'), code('education-level', '3', 'Toinen aste')],
      skills: [
        skill('welding', 'hitsaus', 'svetsning', 'welding'),
        skill('metalwork', 'metallityö', 'metallarbete', 'metalwork'),
        skill('programming', 'ohjelmointi', 'programmering', 'programming'),
      ],
      occupations: [occupation('programmer', 'ohjelmoija', 'programmerare', 'programmer')],
      studies,
    });
    const rows: { uri: string; id: number }[] = await api.database.query(
      'SELECT uri, id FROM skill UNION ALL SELECT uri, id FROM occupation',
    );
    ids = Object.fromEntries(rows.map(({ uri, id }) => [uri.split(':').at(-1) ?? '', String(id)]));
    await api.get('/api/codes/municipality'); // loads the names
  });
  afterAll(() => api.close());

  const list = async (query: string) => (await api.get(`/api/studies?${query}`)).body;
  const names = async (query: string) => (await list(query)).items.map((item: StudyListItem) => item.names.fi);
  const item = async (name: string) =>
    (await list('limit=200')).items.find((each: StudyListItem) => each.names.fi === name) as StudyListItem;

  it('lists what one can still begin or apply for', async () => {
    expect(await names('sort=name')).toEqual(shown);
  });

  it('puts the nearest start first, then what has begun, starts at any time or does not say', async () => {
    expect(await names('')).toEqual([
      'Hitsauksen perusteet',
      'Haku avautuu',
      'Ohjelmointi verkossa',
      'Tilkkutäkkien ompelu',
      'Alkoi, mutta haku jatkuu',
    ]);
  });

  it('sorts by the end of the application period that is open or next', async () => {
    expect(await names('sort=applicationEnds')).toEqual([
      'Hitsauksen perusteet',
      'Alkoi, mutta haku jatkuu',
      'Haku avautuu',
      'Ohjelmointi verkossa',
      'Tilkkutäkkien ompelu',
    ]);
  });

  it.each([
    ['the type', 'type=liberal-adult,university', ['Tilkkutäkkien ompelu']],
    ['the level', 'level=6', ['Ohjelmointi verkossa']],
    ['the teaching language, any of several', 'language=sv,en', ['Ohjelmointi verkossa', 'Tilkkutäkkien ompelu']],
    ['the municipality, any of those it is given in', 'municipality=245', ['Tilkkutäkkien ompelu']],
    ['what is online', 'online=true', ['Ohjelmointi verkossa']],
    ['what is online, wherever it is given', 'online=true&municipality=092', ['Ohjelmointi verkossa']],
    ['a start within some days, also any time', 'startsWithin=30', ['Hitsauksen perusteet', 'Ohjelmointi verkossa']],
    ['a start within many days', 'startsWithin=200', ['Haku avautuu', 'Hitsauksen perusteet', 'Ohjelmointi verkossa']],
    [
      'an application period that is open',
      'applicationOpen=true',
      ['Alkoi, mutta haku jatkuu', 'Hitsauksen perusteet', 'Ohjelmointi verkossa'],
    ],
    ['several filters together', 'applicationOpen=true&language=fi&type=vocational&startsWithin=30', ['Hitsauksen perusteet']],
    ['a provider by name', 'q=varia', ['Hitsauksen perusteet']],
    ['a part of the name', 'q=tilkku', ['Tilkkutäkkien ompelu']],
    ['a wildcard taken literally', 'q=%25', []],
    ['what the words mean, in another language', 'q=programmering', ['Ohjelmointi verkossa']],
    ['an inflected word', 'q=hitsausta', ['Hitsauksen perusteet']],
    ['words that are nowhere', 'q=kvanttifysiikka', []],
  ])('finds %s', async (_what, query, expected) => {
    expect(await names(`sort=name&${query}`)).toEqual(expected);
  });

  it('finds what teaches a skill, most of several first', async () => {
    expect(await names(`skill=${ids['programming']}`)).toEqual(['Ohjelmointi verkossa']);
    const both = `skill=${ids['programming']},${ids['welding']},${ids['metalwork']}&sort=-matches`;
    expect(await names(both)).toEqual(['Hitsauksen perusteet', 'Ohjelmointi verkossa']);
    expect(await names('sort=-matches')).toHaveLength(shown.length);
  });

  it('says which words teach what', async () => {
    const { skills } = await item('Hitsauksen perusteet');
    expect(skills.map(({ uri, field, words }) => [uri.split(':').at(-1), field, words])).toEqual([
      ['welding', 'name', 'Hitsauksen'],
      ['metalwork', 'outcomes', 'metallityö'],
    ]);
    expect((await item('Ohjelmointi verkossa')).skills).toContainEqual(
      expect.objectContaining({ kind: 'occupation', field: 'keywords', words: 'ohjelmoija' }),
    );
  });

  it('counts each facet over the other filters, with the names of codes', async () => {
    const { total, facets } = await list('type=vocational&language=fi');
    expect(total).toBe(3);
    expect(facets.type).toEqual([
      { value: 'vocational', label: {}, count: 3 },
      { value: 'university-of-applied-sciences', label: {}, count: 1 },
    ]);
    expect(facets.language).toEqual([{ value: 'fi', label: {}, count: 3 }]);
    expect(facets.level).toEqual([{ value: '3', label: { fi: 'Toinen aste', sv: 'Toinen aste (sv)', en: 'Toinen aste (en)' }, count: 3 }]);
    expect(facets.municipality).toEqual([{ value: '092', label: { fi: 'Vantaa', sv: 'Vantaa (sv)', en: 'Vantaa (en)' }, count: 3 }]);
  });

  it('names municipalities by the code list, and before it is read the largest by itself', async () => {
    expect((await item('Ohjelmointi verkossa')).municipalities).toEqual([{ fi: 'Tampere', sv: 'Tampere (sv)', en: 'Tampere (en)' }]);
    expect((await item('Tilkkutäkkien ompelu')).municipalities[1]).toEqual({ fi: 'Kerava', sv: 'Kervo', en: 'Kerava' });
  });

  it('tells when one can apply: now, next, or at any time', async () => {
    expect(await item('Hitsauksen perusteet')).toMatchObject({
      applicationOpen: true,
      applicationEndsOn: dayInHelsinki(Date.now() + 48 * hour),
    });
    expect(await item('Haku avautuu')).toMatchObject({ applicationOpen: false, applicationEndsOn: dayInHelsinki(Date.now() + 240 * hour) });
    expect(await item('Ohjelmointi verkossa')).toMatchObject({ applicationOpen: true, applicationEndsOn: null, startsOn: null });
    expect(await item('Tilkkutäkkien ompelu')).toMatchObject({ applicationOpen: false, applicationEndsOn: null });
  });

  it.each(['start', 'applicationEnds', 'name', '-name', '-matches'])('pages through every row once, by %s', async (sort) => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const body = await list(`sort=${sort}&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      expect(body.total).toBe(shown.length);
      seen.push(...body.items.map((each: StudyListItem) => each.id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual((await list(`sort=${sort}`)).items.map((each: StudyListItem) => each.id));
    expect(new Set(seen).size).toBe(shown.length);
  });

  it('makes one statement a list and one a study; with words one more to see that the vocabulary is current', async () => {
    const { id } = await item('Hitsauksen perusteet');
    expect(await api.statements(() => list('type=vocational&applicationOpen=true'))).toHaveLength(1);
    expect(await api.statements(() => list('q=hitsaus'))).toHaveLength(2);
    expect(await api.statements(() => api.get(`/api/studies/${id}`))).toHaveLength(1);
  });

  it('tells of one study, an ended one too', async () => {
    const [{ id }] = await api.database.query(`SELECT id FROM study WHERE names->>'fi' = 'Hitsaus, on alkanut'`);
    const { status, body } = await api.get(`/api/studies/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ names: { fi: 'Hitsaus, on alkanut' }, withdrawn: false, programme: null, startsOn: day(-30) });
    expect(body.provenance).toMatchObject({ source: 'test-studies', sourceUrl: 'https://example.test/study' });
  });

  it('tells the seats of one study, and that they are not told', async () => {
    const seatsOf = async (name: string) => (await api.get(`/api/studies/${(await item(name)).id}`)).body.seats;
    expect(await seatsOf('Hitsauksen perusteet')).toBe(24);
    expect(await seatsOf('Ohjelmointi verkossa')).toBeNull();
  });

  it.each(['0', 'x', '9999999999999999999', '%00', "'%20OR%201=1"])('answers 404 for the study %s', async (id) => {
    expect(await api.get(`/api/studies/${id}`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it.each([
    ['type=happy', 'type'],
    ['skill=x', 'skill'],
    ['level=12', 'level'],
    ['municipality=92', 'municipality'],
    ['language=suomi', 'language'],
    ['startsWithin=-1', 'startsWithin'],
    ['applicationOpen=perhaps', 'applicationOpen'],
    ['sort=colour', 'sort'],
    ['cursor=x', 'cursor'],
    ['typ=other', 'typ'],
  ])('refuses %s by name', async (query, field) => {
    expect(await list(query)).toMatchObject({ status: 400, errors: [{ field }] });
  });
});

describe('the last day to apply', () => {
  let api: TestApi;
  const at = (offsetMs: number) => new Date(midnight().getTime() + offsetMs).toISOString();
  beforeAll(async () => {
    api = await startTestApi();
    const applying = (name: string, startsAt: string | null, endsAt: string) =>
      study(name, { applicationPeriods: [{ startsAt, endsAt }], start: startingOn(day(60)) });
    await store(api.database, {
      studies: [
        applying('until the last midnight', at(-48 * hour), at(0)),
        applying('until a second before the next', at(-48 * hour), new Date(Date.parse(at(0)) + 24 * hour - 1000).toISOString()),
        applying('from the next midnight but one', at(48 * hour), at(96 * hour)),
        study('ended with yesterday', { applicationPeriods: [{ startsAt: null, endsAt: at(0) }] }),
        study('ends today', { applicationPeriods: [{ startsAt: null, endsAt: at(1000) }] }),
      ],
    });
  });
  afterAll(() => api.close());

  it('is the day before when the period ends at midnight in Finland', async () => {
    const { items } = (await api.get('/api/studies?sort=name')).body;
    const told = Object.fromEntries(
      items.map(({ names, applicationOpen, applicationEndsOn }: StudyListItem) => [names.fi, [applicationOpen, applicationEndsOn]]),
    );
    expect(told).toEqual({
      'until the last midnight': [false, null],
      'until a second before the next': [true, dayInHelsinki(Date.now())],
      'from the next midnight but one': [false, dayInHelsinki(midnight().getTime() + 95 * hour)],
      'ends today': [false, null],
    });
  });
});

describe('the reading of studies', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const versions = () => api.database.query('SELECT id, xmin::text, ctid::text FROM study ORDER BY id');

  it('writes nothing when nothing has changed', async () => {
    const fixed = [study('Hitsaus', { start: startingOn('2090-01-01') }), study('Maalaus')];
    await store(api.database, { studies: fixed });
    const before = await versions();
    await store(api.database, { studies: fixed });
    expect(await versions()).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it('takes a study that vanished from its source off the lists, and tells so on its page', async () => {
    await store(api.database, { studies: [study('Hitsaus', { start: startingOn('2090-01-01') })] });
    expect((await api.get('/api/studies')).body.total).toBe(1);
    const [{ id }] = await api.database.query(`SELECT id FROM study WHERE names->>'fi' = 'Maalaus'`);
    expect((await api.get(`/api/studies/${id}`)).body).toMatchObject({ names: { fi: 'Maalaus' }, withdrawn: true });
    await store(api.database, { studies: [study('Hitsaus'), study('Maalaus')] });
    expect((await api.get(`/api/studies/${id}`)).body).toMatchObject({ withdrawn: false });
  });

  it('recognises skills again when the vocabulary has grown, and then has no more to do', async () => {
    await store(api.database, { skills: [skill('welding', 'hitsaus', 'svetsning', 'welding')] });
    const vocabulary = new SkillVocabulary(api.database, createMorphology());
    expect(await recogniseStaleStudies(api.database, vocabulary)).toBe(2);
    const { body } = await api.get('/api/studies?sort=name');
    expect(body.items.map((item: StudyListItem) => item.skills.map(({ field, words }) => [field, words]))).toEqual([
      [['name', 'Hitsaus']],
      [],
    ]);
    expect(await recogniseStaleStudies(api.database, vocabulary)).toBe(0);
  });
});
