import type { VacancyRecord } from '@kasvu/contracts';
import { z } from 'zod';
import { buildPage, reject, type Mapped, type PageInput } from './page';
import { SourceError } from './source-error';
import { ignored } from './strict-record';
import { testManifest } from './test-manifest';

const remoteSchema = z.object({ id: z.string(), title: z.string(), ends: z.string().nullable().optional(), contact: ignored() });

function vacancy(title: string, applicationEndsOn: string | null): VacancyRecord {
  return {
    title: { fi: title },
    description: {},
    field: null,
    languages: ['fi'],
    employerName: 'Koe Oy',
    employerUnit: null,
    employerBusinessId: null,
    municipalityCodes: ['092'],
    address: null,
    location: null,
    publishedAt: null,
    applicationEndsOn,
    positions: null,
    applicationUrl: null,
    skillUris: [],
    occupationUris: [],
  };
}

function map(remote: z.output<typeof remoteSchema>): Mapped {
  if (remote.title === 'refused') return reject('not-a-vacancy', 'title', 'This is a notice');
  if (remote.title === 'crash') throw new Error('secret of Matti');
  if (remote.title === 'outage') throw new SourceError('truncated', 'cut');
  return { kind: 'vacancy', sourceId: remote.id, sourceUrl: null, data: vacancy(remote.title, remote.ends ?? null) };
}

function page(raws: unknown[], more: Partial<PageInput<typeof remoteSchema>> = {}) {
  return buildPage({ manifest: testManifest(), kind: 'vacancy', raws, schema: remoteSchema, map, cursor: null, total: null, ...more });
}

describe('buildPage', () => {
  it('delivers good records and passes cursor and total on', () => {
    const result = page([{ id: '1', title: 'Hitsaaja' }], { cursor: '2', total: 7 });
    expect(result).toMatchObject({ cursor: '2', total: 7, rejected: [], unknownFields: {} });
    expect(result.records.map((record) => record.sourceId)).toEqual(['1']);
  });

  it.each<[string, unknown, object]>([
    ['a missing field', { id: '9' }, { reason: 'missing-field', field: 'title' }],
    ['an invalid field', { id: '9', title: 5 }, { reason: 'invalid-field', field: 'title' }],
    [
      'a record that breaks the contract',
      { id: '9', title: 'A', ends: '31.12.2026' },
      { reason: 'invalid-record', field: 'applicationEndsOn', sourceId: '9' },
    ],
    ['a refusal of the mapper', { id: '9', title: 'refused' }, { reason: 'not-a-vacancy', field: 'title', message: 'This is a notice' }],
    ['a mapper that throws', { id: '9', title: 'crash' }, { reason: 'mapper-error', field: null }],
    ['no object', null, { reason: 'invalid-field', field: null }],
  ])('rejects %s and takes the rest', (_what, bad, expected) => {
    const result = page([{ id: '1', title: 'A' }, bad, { id: '2', title: 'B' }]);
    expect(result.records.map((record) => record.sourceId)).toEqual(['1', '2']);
    expect(result.rejected).toEqual([expect.objectContaining({ kind: 'vacancy', ...expected })]);
    expect(result.rejected[0]?.message).not.toContain('Matti');
  });

  it('lets an outage noticed by a mapper end the run', () => {
    expect(() => page([{ id: '1', title: 'outage' }])).toThrow(SourceError);
  });

  it('finds duplicate ids within a page and over pages', () => {
    const seen = new Set<string>();
    const first = page(
      [
        { id: '1', title: 'A' },
        { id: '1', title: 'B' },
      ],
      { seen },
    );
    const second = page(
      [
        { id: '1', title: 'C' },
        { id: '2', title: 'D' },
      ],
      { seen },
    );
    expect(first.rejected).toMatchObject([{ reason: 'duplicate-id', sourceId: '1' }]);
    expect(second.rejected).toMatchObject([{ reason: 'duplicate-id', sourceId: '1' }]);
    expect(second.records.map((record) => record.sourceId)).toEqual(['2']);
  });

  it('takes several records from one remote record', () => {
    const twice = page([{ id: '1', title: 'A' }], {
      map: (remote) =>
        ['a', 'b'].map((part) => ({ kind: 'vacancy', sourceId: `${remote.id}${part}`, sourceUrl: null, data: vacancy('A', null) })),
    });
    expect(twice.records.map((record) => record.sourceId)).toEqual(['1a', '1b']);
  });

  it('counts the records that had an unknown field', () => {
    const result = page([
      { id: '1', title: 'A', x: 1 },
      { id: '2', title: 'B', x: 1, y: 2 },
    ]);
    expect(result.unknownFields).toEqual({ x: 2, y: 1 });
  });

  it('keeps the reject with its id and without personal data', () => {
    const raw = {
      id: '7',
      contact: { name: 'Matti' },
      text: 'Kysy: matti@example.fi, 040 123 4567, 131052-308T; Y-tunnus 0124610-9',
      unit: [{ co: 'Matti', name: 'Koulu' }],
      co: 'kept: only unit.co is named',
    };
    const [rejected] = page([raw], { idOf: (record) => (record as { id: string }).id }).rejected;
    expect(rejected).toMatchObject({
      sourceId: '7',
      raw: {
        id: '7',
        contact: '[removed]',
        text: 'Kysy: [e-mail address], [phone number], [personal identity code]; Y-tunnus 0124610-9',
        unit: [{ co: '[removed]', name: 'Koulu' }],
        co: 'kept: only unit.co is named',
      },
    });
  });

  it('has no id when even that cannot be read', () => {
    const result = page([null], { idOf: (record) => (record as { id: string }).id });
    expect(result.rejected).toMatchObject([{ sourceId: null }]);
  });
});
