import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHttpClient, createPseudonyms, type ConceptFinder, type HttpClient, type Page, type ReadContext } from '@kasvu/adapter-kit';
import type { z } from 'zod';
import { configSchema, type Config } from './config';
import adapter from './index';
import type { PersonTools } from './mapper';

/** Helpers of this adapter's tests. */

export function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
}

export interface FixturePage {
  people: Record<string, unknown>[];
  deleted: string[];
  next: string | null;
  asOf: string;
}

/** Speaks the registry from `fixtures/`: two pages, the cursor of the second being the key of a person. */
export function serve(url: URL): unknown {
  if (url.pathname.endsWith('/v1/status')) return fixture('status.json');
  if (!url.pathname.endsWith('/v1/people')) return undefined;
  return fixture(url.searchParams.get('cursor') === null ? 'people-page-1.json' : 'people-page-2.json');
}

const vocabulary = new Map<string, { uri: string; kind: 'skill' | 'occupation' }>([
  ['hitsaus', { uri: 'urn:kasvu:skill:welding', kind: 'skill' }],
  ['hitsausta', { uri: 'urn:kasvu:skill:welding', kind: 'skill' }],
  ['javascript', { uri: 'urn:kasvu:skill:javascript', kind: 'skill' }],
  ['englantia', { uri: 'urn:kasvu:skill:english', kind: 'skill' }],
  ['hitsaaja', { uri: 'urn:kasvu:occupation:welder', kind: 'occupation' }],
  ['kokki', { uri: 'urn:kasvu:occupation:cook', kind: 'occupation' }],
  ['programmer', { uri: 'urn:kasvu:occupation:programmer', kind: 'occupation' }],
]);

/** Knows a handful of words. */
export const concepts: ConceptFinder = {
  find: (text) => [...new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => vocabulary.get(word) ?? []))],
};

export const pseudonyms = createPseudonyms(Buffer.alloc(32, 7));
export const now = new Date('2026-06-01T09:00:00Z');
export const personTools: PersonTools = { pseudonyms, concepts, today: '2026-06-01' };

/** The client the adapter gets in production, with `answer` in place of the network. */
export function httpWith(answer: (url: URL, headers: Headers) => unknown): HttpClient {
  return createHttpClient({
    manifest: { ...adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: 'http://source.test/api',
    retry: { retries: 0 },
    fetch: async (input, init) => {
      const answered = answer(new URL(input instanceof Request ? input.url : input), new Headers(init?.headers));
      return answered instanceof Response ? answered : Response.json(answered);
    },
  });
}

export function contextWith(http: HttpClient, more: Partial<ReadContext<Config>> = {}): ReadContext<Config> {
  return {
    config: configSchema.parse({}),
    http,
    cursor: null,
    since: null,
    held: async () => new Set<string>(),
    file: null,
    credentials: { TOKEN: 'test-token' },
    pseudonyms,
    concepts,
    now: () => now,
    signal: new AbortController().signal,
    ...more,
  };
}

export async function pagesOf(context: ReadContext<Config>): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of adapter.read(context)) pages.push(page);
  return pages;
}

/** A person with a consent to the profile and nothing in it. */
export function remotePerson(personKey: string, more: object = {}): Record<string, unknown> {
  return {
    personKey,
    updatedAt: '2026-05-01T10:00:00Z',
    consents: { profile: { until: null, purpose: 'employment-services' }, employer: null, identity: null },
    availability: 'available',
    profile: emptyJobApplicantProfile(),
    ...more,
  };
}

export function emptyJobApplicantProfile(more: object = {}): object {
  return {
    occupations: [],
    educations: [],
    languageSkills: [],
    otherSkills: [],
    certifications: [],
    permits: [],
    workPreferences: { preferredRegion: [], preferredMunicipality: [], workingLanguage: [] },
    ...more,
  };
}

/** Compares with a file in `golden/`; `UPDATE_GOLDEN=1` writes it anew. */
export function expectGolden(name: string, value: unknown): void {
  const file = join(__dirname, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}

/** Schema → names of its properties, of the `components` of an OpenAPI document in YAML with two spaces a level. */
export function propertiesInYaml(text: string): Map<string, string[]> {
  const schemas = new Map<string, string[]>();
  const path: string[] = [];
  for (const line of text.split('\n')) {
    const [, indent = '', key] = /^((?: {2})*)([\w-]+):/.exec(line) ?? [];
    if (key === undefined) continue;
    path.splice(indent.length / 2, path.length, key);
    const [components, kind, schema, facet] = path;
    if (components !== 'components' || kind !== 'schemas' || schema === undefined) continue;
    if (path.length === 3) schemas.set(schema, []);
    if (path.length === 5 && facet === 'properties') schemas.get(schema)?.push(key);
  }
  return schemas;
}

type ObjectShape = Record<string, z.core.$ZodType>;

/** The fields of the object a schema wraps: in a list, optional, changed afterwards. */
export function shapeOf(schema: z.core.$ZodType | undefined): ObjectShape {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  switch (def?.type) {
    case 'object':
      return def.shape;
    case 'array':
      return shapeOf(def.element);
    case 'optional':
    case 'nullable':
      return shapeOf(def.innerType);
    case 'pipe':
      return shapeOf(def.in);
    default:
      throw new Error('Not an object');
  }
}
