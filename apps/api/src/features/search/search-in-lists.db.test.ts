import type { SearchAnswer } from '@kasvu/contracts';
import fc from 'fast-check';
import { startTestApi, type TestApi } from '../../test-api';
import { occupation, skill, skillsOf, store, study, talent, vacancy } from '../../test-data';
import { requesterAs, type Requester } from '../../test-request';
import { openTestSession } from '../../test-session';
import { company } from '../sync/test-source';

const slugs = ['welding', 'turning', 'coding', 'sales', 'law'];
const words = { welding: 'hitsaus', turning: 'sorvaus', coding: 'ohjelmointi', sales: 'myyntityö', law: 'lakitieto' } as Record<
  string,
  string
>;
const employers = ['0124610-9', '2646674-9', '0112038-9', '0201256-6'];

/** Each of `from` for which `number` has a bit. */
const some = <T>(number: number, from: readonly T[]): T[] => from.filter((_, bit) => number & (1 << bit));

describe('a search in lists', () => {
  let api: TestApi;
  let growth: Requester;
  let ids: string[];
  let asked = 0;
  beforeAll(async () => {
    api = await startTestApi();
    await store(api.database, {
      skills: slugs.map((slug) => ({
        ...skill(slug, words[slug] ?? slug, `${slug} på svenska`, slug),
        broaderUris: slug === 'turning' ? ['urn:kasvu:skill:welding'] : [],
      })),
      occupations: [{ ...occupation('smith', 'seppä', 'smed', 'smith'), essentialSkillUris: ['urn:kasvu:skill:turning'] }],
      companies: employers.map((id, index) =>
        company(id, { name: ['Vantaan kaupunki', 'Hitsaus ja Putki Oy', 'Lakitoimisto', 'Metsä Oy'][index] ?? '' }),
      ),
      vacancies: Array.from({ length: 60 }, (_, index) =>
        vacancy(`Työ ${index} ${index % 7 === 0 ? 'kukkaketo' : ''}`, {
          employerBusinessId: employers[index % 4] ?? null,
          skillUris: some(index, slugs).map((slug) => `urn:kasvu:skill:${slug}`),
          occupationUris: index % 5 === 0 ? ['urn:kasvu:occupation:smith'] : [],
          municipalityCodes: [index % 3 === 0 ? '091' : '092'],
          applicationEndsOn: index % 9 === 0 ? '2020-01-01' : null,
        }),
      ),
      studies: Array.from({ length: 32 }, (_, index) =>
        study(
          `Kurssi ${some(index, slugs)
            .map((slug) => words[slug])
            .join(', ')}`,
        ),
      ),
      talent: Array.from({ length: 90 }, (_, index) => talent(index + 1, { skills: skillsOf(...some(index, slugs)) })),
    });
    const rows: { id: number; kind: string }[] = await api.database.query(
      `SELECT id, 'skill' AS kind FROM skill UNION ALL SELECT id, 'occupation' FROM occupation`,
    );
    ids = rows.map(({ id, kind }) => `${kind}:${id}`);
  });
  afterAll(() => api.close());

  /** As somebody new now and then: searches are limited by the minute and by who asks. */
  const ask: Requester = async (method, url) => {
    if (asked++ % 200 === 0) growth = requesterAs(api.app, await openTestSession(api.app, ['growth']));
    return growth(method, url);
  };

  const clause = () =>
    fc
      .tuple(
        fc.constantFrom('', '', '~', '-'),
        fc.array(fc.constantFrom(...ids, ...Object.values(words), 'kukkaketo', '"kukkaketo"', 'oy', 'qwxz'), {
          minLength: 1,
          maxLength: 2,
        }),
      )
      .map(([sign, terms]) => sign + terms.join(' OR '));
  const searches = () =>
    fc.tuple(
      fc.array(clause(), { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join(', ')),
      fc.boolean(),
    );

  it('finds exactly what each side of the search counts', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(searches(), async ([q, narrower]) => {
        const answer: SearchAnswer = (await ask('GET', `/api/search?q=${encodeURIComponent(q)}&narrower=${narrower}`)).body;
        for (const side of ['vacancies', 'companies', 'talent', 'studies'] as const) {
          const list = await ask('GET', `/api/${side}?search=${encodeURIComponent(q)}&narrower=${narrower}&limit=200`);
          expect([side, list.status]).toEqual([side, 200]);
          expect([side, list.body.total]).toEqual([side, answer[side]?.total]);
          expect(list.body.items).toHaveLength(list.body.total);
          found += list.body.total;
        }
      }),
      { numRuns: 30, seed: 92 },
    );
    expect(found).toBeGreaterThan(500);
  }, 60_000);

  it('counts facets of what was found, and goes with other filters, orders and pages', async () => {
    const search = `search=${encodeURIComponent('hitsaus ~ohjelmointi')}`;
    const { body } = await ask('GET', `/api/vacancies?${search}&limit=200`);
    const facet = body.facets.municipality.map(({ count }: { count: number }) => count).reduce((a: number, b: number) => a + b);
    expect(facet).toBe(body.total);
    const inVantaa = (await ask('GET', `/api/vacancies?${search}&municipality=092&includeEnded=true&limit=200`)).body;
    expect(inVantaa.items.every((item: { municipalityCodes: string[] }) => item.municipalityCodes.includes('092'))).toBe(true);
    for (const [list, sorts] of Object.entries({
      vacancies: ['applicationEndsOn', '-applicationEndsOn', '-publishedAt', 'title', '-title', 'employer', '-employer'],
      companies: ['name', '-name', 'registeredOn', '-registeredOn', 'vacancies', '-vacancies'],
      talent: ['-matches', '-updated', '-experience', 'availability'],
      studies: ['start', 'applicationEnds', 'name', '-name', '-matches'],
    })) {
      for (const sort of sorts) {
        const first = (await ask('GET', `/api/${list}?${search}&sort=${sort}&limit=2`)).body;
        const keys = new Set(first.items.map((item: object) => Object.values(item)[0]));
        const next = first.nextCursor
          ? (await ask('GET', `/api/${list}?${search}&sort=${sort}&limit=200&cursor=${first.nextCursor}`)).body
          : { items: [] };
        for (const item of next.items) keys.add(Object.values(item)[0]);
        expect([list, sort, keys.size]).toEqual([list, sort, first.total]);
      }
    }
  }, 60_000);

  it('puts vacancies that only suggest it by their occupation last, whatever the order', async () => {
    const id = ids[1] ?? '';
    const { items } = (await ask('GET', `/api/vacancies?search=${id}&sort=-title&limit=200`)).body;
    const supposed = items.map(({ skills }: { skills: { skillId: string; field: string }[] }) =>
      skills.some(({ skillId, field }) => `skill:${skillId}` === id && field === 'occupation'),
    );
    expect(supposed).toEqual([...supposed].sort());
    expect(new Set(supposed).size).toBe(2);
  });

  it('tells of a small group what leaving the search out would give', async () => {
    const { body } = await ask('GET', '/api/talent?search=kukkaketo&municipality=092');
    expect(body).toMatchObject({ items: [], total: 0, withheld: { broader: [{ without: 'search', atLeast: 90 }] } });
  });

  it('makes one statement more, to see that the vocabulary is current', async () => {
    for (const list of ['vacancies', 'companies', 'studies']) {
      expect(await api.statements(() => api.get(`/api/${list}?search=hitsaus`))).toHaveLength(2);
      expect(await api.statements(() => api.get(`/api/${list}`))).toHaveLength(1);
    }
  });

  it('answers anything that is typed without a fault', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        '-',
        '~',
        ' ',
        'OR',
        'AND',
        'EI',
        'skill:1',
        'occupation:999999999',
        'hitsaus',
        "'; DROP TABLE company; --",
        '%',
        '\\',
        '((((',
        '!&|',
        '<->',
        ':*',
        '😀',
        "'",
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const typed = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(' ').slice(0, 500));
    const paths = ['/api/search?q=', '/api/vacancies?search=', '/api/companies?search=', '/api/talent?search=', '/api/studies?search='];
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(...paths), async (text, path) => {
        const { status } = await ask('GET', `${path}${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}`);
        expect([200, 400]).toContain(status);
        if (text.trim() && !text.includes('\0')) expect(status).toBe(200);
      }),
      { numRuns: 300, seed: 92 },
    );
  }, 120_000);
});
