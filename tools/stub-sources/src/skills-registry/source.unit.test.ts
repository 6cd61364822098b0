import { canaryPattern } from '../canaries.ts';
import { dayNumber } from '../days.ts';
import type { Answer } from '../http/answer.ts';
import { createPeople } from '../people/person.ts';
import type { Consent } from '../people/profile.ts';
import { createSkillsRegistry } from './source.ts';

const TODAY = '2026-11-22';
const CREDENTIALS = { authorization: 'Bearer stub-token' };

interface Envelope {
  personKey: string;
  updatedAt: string;
  consents: Record<'profile' | 'employer' | 'identity', Consent>;
  identity: { name: string; email: string; phone: string } | null;
  profileFormat: string;
  profile: object;
}
interface Page {
  people: Envelope[];
  deleted: string[];
  next: string | null;
  asOf: string;
}

let clock: Date;
function create(size = 1000) {
  clock = new Date('2026-11-22T10:00:00.000Z');
  const today = dayNumber(TODAY);
  const people = createPeople({ seed: 92, people: size, companies: 1500, today });
  return createSkillsRegistry({ people: () => people, seed: 92, registered: size, today, now: () => clock });
}
type Source = ReturnType<typeof create>;

const ask = (source: Source, path: string, query: Record<string, string> = {}, headers: Record<string, string> = CREDENTIALS): Answer =>
  source.answer({ method: 'GET', segments: path.split('/'), query: new URLSearchParams(query), baseUrl: 'http://stub', headers });

function page(source: Source, query: Record<string, string> = {}): Page {
  const answer = ask(source, 'v1/people', query);
  if (answer.kind !== 'list') throw new Error(JSON.stringify(answer));
  return JSON.parse(answer.head(answer.total) + [...answer.records].map((record) => JSON.stringify(record)).join() + answer.tail) as Page;
}

function pages(source: Source, query: Record<string, string> = {}): Page[] {
  const list = [page(source, query)];
  for (let next = list[0]!.next; next !== null; next = list.at(-1)!.next) list.push(page(source, { ...query, cursor: next }));
  return list;
}

const source = create();
const all = pages(source, { limit: '300' }).flatMap(({ people }) => people);
const keys = (list: readonly Page[]): string[] => list.flatMap(({ people }) => people.map(({ personKey }) => personKey));

/** Texts in a profile that come from a list and not from the person, by their paths. */
const FROM_LISTS = [
  /^(updatedAt|availability|availableFrom|residenceMunicipality|profileFormat|employer\.businessId)$/,
  /^consents\.\w+\.(until|purpose)$/,
  // JobApplicantProfile
  /^profile\.occupations\.(escoIdentifier|escoCode|startDate|endDate|employerBusinessId|industry)$/,
  /^profile\.educations\.(educationLevel|educationField|startDate|graduationDate)$/,
  /^profile\.(languageSkills\.(languageCode|skillLevel)|otherSkills\.(escoIdentifier|skillLevel)|certifications\.escoIdentifier|permits)$/,
  /^profile\.workPreferences\.\w+$/,
  // Työmarkkinatori
  /^profile\.generalInfo\.(personAvailability|preferredMunicipalities|preferredRegions|preferredCountries|startDate|meta\.\w+)$/,
  /^profile\.(employments|educations)\.interval\.(startDate|endDate|statusCode)$/,
  /\.(skills|occupations)\.(uri|prefLabel\.\w+|altLabel\.\w+)$/,
  /^profile\.(educations\.degreeCode|languageSkills\.(code|level)|certifications\.cardCodes|drivingLicenses\.licenseClasses)$/,
  // JSON Resume
  /^profile\.basics\.location\.countryCode$/,
  /^profile\.(work|education)\.(startDate|endDate)$/,
  /^profile\.(certificates\.date|skills\.(name|level)|languages\.(language|fluency))$/,
];

function* texts(value: unknown, path: string[] = []): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (Array.isArray(value)) for (const item of value) yield* texts(item, path);
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

describe('canaries', () => {
  it('stand in every text about 1,000 people that comes from no list of codes, in all three formats', () => {
    expect(all).toHaveLength(1000);
    const unmarked = new Set<string>();
    for (const person of all)
      for (const [path, text] of texts(person))
        if (!FROM_LISTS.some((list) => list.test(path)) && !canaryPattern.test(text)) unmarked.add(`${path}: ${text}`);
    // Of the words a person gave a skill the first is the vocabulary's, so that there is something to recognise.
    expect([...unmarked].filter((entry) => !entry.startsWith('profile.skills.keywords: '))).toEqual([]);
    expect(new Set(all.map(({ profileFormat }) => profileFormat)).size).toBe(3);
  });

  it('stand in no code or concept, so that what may be kept can be told from what may not', () => {
    const marked = all
      .flatMap((person) => [...texts(person)])
      .filter(([path, text]) => canaryPattern.test(text) && FROM_LISTS.some((list) => list.test(path)));
    expect(marked).toEqual([]);
  });

  it('include birth dates and genders in what people write', () => {
    expect(JSON.stringify(all)).toMatch(/1890-\d{2}-\d{2}, (nainen|mies|muu)/);
  });
});

describe('/v1/people', () => {
  it('wants the token', () => {
    for (const headers of [{}, { authorization: 'Bearer wrong' }] as Record<string, string>[]) {
      const answer = ask(source, 'v1/people', {}, headers);
      expect(answer).toMatchObject({ status: 401, contentType: 'application/problem+json', headers: { 'www-authenticate': 'Bearer' } });
    }
  });

  it('gives everybody once, page by page, whatever the page size', () => {
    const whole = keys(pages(source, { limit: '1000' }));
    expect(whole).toHaveLength(1000);
    expect(new Set(whole).size).toBe(1000);
    expect(keys(pages(source, { limit: '77' }))).toEqual(whole);
    expect(page(source).people).toHaveLength(500);
  });

  it('has about 90 % profiles of the first format and some of both others', () => {
    const count = (format: string): number => all.filter(({ profileFormat }) => profileFormat === format).length;
    expect(Math.abs(count('job-applicant-profile-2.0') - 900)).toBeLessThan(30);
    expect(count('tmt-p60-1')).toBeGreaterThan(40);
    expect(count('json-resume-1')).toBeGreaterThan(20);
  });

  it('tells who somebody is only with their consent, also one that has ended: minding its end is the reader’s business', () => {
    expect(all.every(({ identity, consents }) => (identity === null) === (consents.identity === null))).toBe(true);
    expect(
      all.some(({ identity, consents }) => identity !== null && consents.identity!.until !== null && consents.identity!.until < TODAY),
    ).toBe(true);
  });

  it('refuses a wrong parameter with 400 and a cursor it does not know with 410', () => {
    for (const query of [
      { limit: '0' },
      { limit: '1001' },
      { limit: 'x' },
      { changedSince: '2026-11-22' },
      { changedSince: 'yesterdayZ' },
    ] as Record<string, string>[])
      expect(ask(source, 'v1/people', query)).toMatchObject({
        status: 400,
        contentType: 'application/problem+json',
      });
    expect(ask(source, 'v1/people', { cursor: 'bm9wZQ' })).toMatchObject({ status: 410 });
    expect(ask(source, 'v1/nothing')).toMatchObject({ status: 404 });
  });

  it('says how many people it has', () => {
    expect(JSON.parse((ask(source, 'v1/status') as { body: string }).body)).toMatchObject({ people: 1000, version: '1.0.0' });
  });
});

describe('changes', () => {
  const since = '2026-11-22T10:00:00.000Z';

  it('are told since an instant, that instant included, deleted people by their keys after the others', () => {
    const changing = create(200);
    expect(pages(changing, { changedSince: since })).toMatchObject([{ people: [], deleted: [], next: null }]);
    const [first, second, third, fourth] = keys([page(changing)]) as [string, string, string, string];
    const report = changing.change({ withdrawConsent: [first], expire: [second], delete: [third], rename: fourth, add: 2 });
    expect(report).toEqual({
      withdrawn: [first],
      expired: [second],
      deleted: [third],
      renamed: [fourth],
      added: ['otk-0000200', 'otk-0000201'],
    });
    const told = pages(changing, { changedSince: since, limit: '2' });
    expect(keys(told)).toEqual([first, second, fourth, 'otk-0000200', 'otk-0000201']);
    expect(told.flatMap(({ deleted }) => deleted)).toEqual([third]);
    const people = new Map(told.flatMap((answer) => answer.people.map((person) => [person.personKey, person])));
    expect(people.get(first)!.consents.profile).toBeNull();
    expect(people.get(second)!.consents.profile?.until).toBe('2026-11-21');
    expect(pages(changing, { changedSince: '2026-11-22T10:00:00.001Z' })).toMatchObject([{ people: [], deleted: [] }]);
    expect(keys(pages(changing))).toHaveLength(201);
    expect(keys(pages(changing))).not.toContain(third);
  });

  it('find who was updated of everybody', () => {
    const recent = all.filter(({ updatedAt }) => updatedAt >= '2026-11-01T00:00:00Z').map(({ personKey }) => personKey);
    expect(recent.length).toBeGreaterThan(20);
    expect(keys(pages(source, { changedSince: '2026-11-01T00:00:00Z', limit: '10' }))).toEqual(recent);
  });

  it('give deleted people over several pages too', () => {
    const changing = create(200);
    const gone = keys([page(changing, { limit: '5' })]);
    changing.change({ delete: gone });
    const told = pages(changing, { changedSince: since, limit: '2' });
    expect(told.map(({ deleted }) => deleted.length)).toEqual([2, 2, 1]);
    expect(told.flatMap(({ deleted }) => deleted)).toEqual(gone);
  });

  it('withdraw the consents of the first people that have given one', () => {
    const changing = create(50);
    const valid = ({ consents: { profile } }: Envelope): boolean => profile !== null && (profile.until === null || profile.until >= TODAY);
    const [before, report] = [page(changing).people.filter(valid), changing.change({ withdraw: 3 })];
    expect(report.withdrawn).toEqual(before.slice(0, 3).map(({ personKey }) => personKey));
    expect(page(changing).people.filter(valid)).toHaveLength(before.length - 3);
  });

  it('rename somebody with another marked name', () => {
    const changing = create(50);
    const { personKey, identity } = page(changing).people.find((person) => person.identity !== null)!;
    changing.change({ rename: personKey });
    const renamed = page(changing).people.find((person) => person.personKey === personKey)!;
    expect(renamed.identity!.name).not.toBe(identity!.name);
    for (const value of Object.values(renamed.identity!)) expect(value).toMatch(canaryPattern);
  });

  it('are refused for somebody who is not there, and then nobody is changed', () => {
    const changing = create(50);
    const [first] = keys([page(changing)]) as [string];
    expect(() => changing.change({ withdrawConsent: [first], delete: ['otk-0000050'] })).toThrow('No such person');
    expect(pages(changing, { changedSince: since })).toMatchObject([{ people: [], deleted: [] }]);
  });
});

it('makes a page of a million people, the last one as well', () => {
  const large = create(1_000_000);
  const last = page(large, { limit: '10', cursor: Buffer.from('999995/0/').toString('base64url') });
  expect([page(large, { limit: '10' }).people.length, last.people.length, last.next]).toEqual([10, 5, null]);
});
