import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../http/answer.ts';
import { createEsco } from './source.ts';

const SKILLS = `export default \`
metalwork | - | 00000000-0000-0000-0000-000000000001 | metallityöt | metallarbete | metalwork
welding | metalwork | 00000000-0000-0000-0000-000000000002 | hitsaus; hitsaustyöt | svetsning; svetsarbete | welding
own-skill | - | - | oma taito | egen kunskap | own skill
programming | - | 00000000-0000-0000-0000-000000000003 | ohjelmointi | programmering | programming
\`;`;
const OCCUPATIONS = `export default \`
welder | 7212 | 00000000-0000-0000-0000-000000000004 | hitsaaja; levyseppähitsaaja | svetsare | welder
\`;`;

const skill = (number: number): string => `http://data.europa.eu/esco/skill/00000000-0000-0000-0000-00000000000${number}`;

let vocabularyDir: string;
let source: ReturnType<typeof createEsco>;

beforeAll(() => {
  vocabularyDir = mkdtempSync(join(tmpdir(), 'stub-esco-'));
  for (const [folder, content] of [
    ['skills', SKILLS],
    ['occupations', OCCUPATIONS],
  ] as const) {
    mkdirSync(join(vocabularyDir, folder));
    writeFileSync(join(vocabularyDir, folder, 'test.ts'), content);
  }
  source = createEsco({ vocabularyDir });
});
afterAll(() => rmSync(vocabularyDir, { recursive: true }));

const get = (path: string, query: Record<string, string>): Answer =>
  source.answer({ method: 'GET', segments: path.split('/'), query: new URLSearchParams(query), baseUrl: 'http://stub/esco' });
const body = (answer: Answer): { total: number; _embedded: Record<string, object> } => JSON.parse((answer as { body: string }).body);

function search(query: Record<string, string>) {
  const answer = get('search', query);
  if (answer.kind !== 'list') throw new Error(JSON.stringify(answer));
  const records = [...answer.records];
  return JSON.parse(answer.head(answer.total) + records.map((record) => JSON.stringify(record)).join() + answer.tail);
}

describe('/search', () => {
  it('finds by preferred and alternative labels, accents folded, and says which label matched', () => {
    const answer = search({ text: 'hitsaustyot', language: 'fi', type: 'skill' });
    expect(answer).toMatchObject({ total: 1, text: 'hitsaustyot', language: 'fi', type: ['skill'] });
    expect(answer._embedded.results[0]).toMatchObject({ className: 'Skill', uri: skill(2), title: 'hitsaus', searchHit: 'hitsaustyöt' });
  });

  it('takes offset as a page number and links to the next page', () => {
    const first = search({ language: 'fi', limit: '3', offset: '0' });
    const second = search({ language: 'fi', limit: '3', offset: '1' });
    expect([first.total, first._embedded.results.length, second._embedded.results.length]).toEqual([4, 3, 1]);
    expect(first._links.next.href).toBe('http://stub/esco/search?language=fi&limit=3&offset=1');
    expect(second._links.next).toBeUndefined();
  });

  it('answers in English when it does not know the language', () => {
    expect(search({ text: 'welding', language: 'xx', type: 'skill' })).toMatchObject({
      language: 'en',
      _embedded: { results: [{ title: 'welding' }] },
    });
  });

  it('leaves out what has no ESCO id', () => {
    expect(search({ text: 'oma taito', language: 'fi' }).total).toBe(0);
  });
});

describe('/resource', () => {
  it('gives a skill in all languages with lists of alternative labels and its broader skill', () => {
    expect(body(get('resource/skill', { uri: skill(2), language: 'sv' }))).toMatchObject({
      title: 'svetsning',
      preferredLabel: { fi: 'hitsaus', sv: 'svetsning', en: 'welding' },
      alternativeLabel: { fi: ['hitsaustyöt'], sv: ['svetsarbete'] },
      _links: { broaderSkill: [{ uri: skill(1), title: 'metallarbete' }] },
    });
  });

  it('gives an occupation with its code and ISCO group, and no skill under its address', () => {
    const uri = 'http://data.europa.eu/esco/occupation/00000000-0000-0000-0000-000000000004';
    expect(body(get('resource/occupation', { uri }))).toMatchObject({
      code: '7212.1',
      _links: { broaderIscoGroup: [{ uri: 'http://data.europa.eu/esco/isco/C7212' }] },
    });
    expect(get('resource/skill', { uri })).toMatchObject({ status: 404 });
  });

  it('gives several at once, and a page of a scheme', () => {
    expect(Object.keys(body(get('resource/skill', { uris: `${skill(1)},${skill(3)}` }))._embedded)).toEqual([skill(1), skill(3)]);
    const page = body(get('resource/skill', { isInScheme: 'http://data.europa.eu/esco/concept-scheme/skills', limit: '2', offset: '1' }));
    expect([page.total, Object.keys(page._embedded)]).toEqual([3, [skill(3)]]);
  });
});

it('says where it looked when there is no vocabulary', () => {
  const none = createEsco({ vocabularyDir: join(vocabularyDir, 'none') });
  expect(none.answer({ method: 'GET', segments: ['search'], query: new URLSearchParams(), baseUrl: '' })).toMatchObject({
    status: 503,
    body: expect.stringContaining('none'),
  });
});

it('reads the vocabulary of the product itself, found from the working folder', () => {
  const answer = createEsco({}).answer({
    method: 'GET',
    segments: ['search'],
    query: new URLSearchParams({ text: 'hitsaus', language: 'fi' }),
    baseUrl: '',
  });
  expect(answer).toMatchObject({ kind: 'list' });
  expect((answer as { total: number }).total).toBeGreaterThan(0);
});
