import { describeAdapterContract } from '@kasvu/adapter-kit/contract-suite';
import adapter from '.';
import { manifest } from './manifest';
import { concepts, contextWith, expectGolden, fixture, httpWith, pagesOf, serve, type FixturePage } from './testing';

const canary = /koelintu|555 0199/i;

describeAdapterContract({
  adapter,
  folder: __dirname,
  serve,
  recordsOf: (body) => (body as { people?: unknown[] }).people ?? [],
  canaries: ['Koelintu', 'koelintu', '040 555 0199', 'kanaria.koelintu@example.fi'],
  concepts,
});

/** The values at a dotted path, through arrays. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  return typeof value === 'object' && value !== null && key in value ? valuesAt(Reflect.get(value, key), rest) : [];
}

describe('skills-registry: fixtures', () => {
  const people = ['people-page-1.json', 'people-page-2.json'].flatMap((name) => (fixture(name) as FixturePage).people);

  it.each(manifest.personalData.droppedFields)('hold an invented person in %s', (field) => {
    const values = valuesAt(people, field.replaceAll('[]', '').split('.'));
    expect(values.some((value) => canary.test(JSON.stringify(value)) || value === '9100009-9')).toBe(true);
  });

  it('become the golden records', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expectGolden(
      'people.json',
      pages.map(({ cursor, ...page }) => ({ ...page, cursor: cursor === null ? null : 'sealed' })),
    );
    expect(pages.map(({ records }) => records.length)).toEqual([3, 2]);
  });

  it('leave no trace of anybody but in the identities of those who consent today', async () => {
    const pages = await pagesOf(contextWith(httpWith(serve)));
    expect(pages.flatMap(({ identities }) => identities)).toEqual([
      { pseudonym: pages[0]?.records[0]?.sourceId, name: 'Kanaria Koelintu', email: 'kanaria.koelintu@example.fi', phone: '040 555 0199' },
    ]);
    expect(JSON.stringify(pages.map((page) => ({ ...page, identities: [] })))).not.toMatch(canary);
  });

  it('reject malformed people alone, under their pseudonym where the key can be read', async () => {
    const [, page] = await pagesOf(contextWith(httpWith(serve)));
    expect(page?.rejected.map(({ sourceId, reason, field }) => [sourceId === null, reason, field])).toEqual([
      [false, 'invalid-field', 'availability'],
      [false, 'invalid-field', 'profile.permits'],
      [false, 'invalid-field', 'profileFormat'],
      [true, 'invalid-field', 'personKey'],
    ]);
  });

  it('name what holds values nobody can use, and what nobody knows', async () => {
    const [, page] = await pagesOf(contextWith(httpWith(serve)));
    expect(page?.unknownFields).toEqual({
      hobby: 1,
      'availableFrom=?': 1,
      'residenceMunicipality=?': 1,
      'profile.languageSkills[].languageCode=?': 1,
      'profile.occupations[].employerBusinessId=?': 1,
      'profile.occupations[].endDate=?': 1,
      'profile.occupations[].escoCode=?': 1,
      'profile.occupations[].escoIdentifier=?': 1,
      'profile.occupations[].industry=?': 1,
      'profile.occupations[].startDate=?': 1,
      'profile.otherSkills[].escoIdentifier=?': 1,
      'profile.otherSkills[].skillLevel=?': 1,
      'profile.permits=?': 1,
      'profile.workPreferences.preferredMunicipality=?': 1,
      'profile.workPreferences.preferredOccupation=?': 1,
      'profile.workPreferences.preferredRegion=?': 1,
      'profile.workPreferences.typeOfEmployment=?': 1,
      'profile.workPreferences.workingTime=?': 1,
    });
  });
});

describe('skills-registry: probe', () => {
  const probe = (people: number) => adapter.probe(contextWith(httpWith(() => ({ name: 'Koe', version: '1.0.0', people }))));

  it('counts the people', async () => {
    expect(await probe(12)).toEqual({ ok: true, message: 'Asked for the status: version 1.0.0 of the interface, 12 people' });
  });

  it('is not content with an empty registry', async () => {
    expect((await probe(0)).ok).toBe(false);
  });
});
