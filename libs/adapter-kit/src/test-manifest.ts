import { manifestSchema, type Manifest, type ManifestInput } from './manifest';

const text = { fi: 'Koe', sv: 'Prov', en: 'Test' };

/** A complete manifest for the kit's own tests. */
export function testManifest(changes: Partial<ManifestInput> = {}): Manifest {
  return manifestSchema.parse({
    id: 'test-source',
    title: text,
    description: text,
    publisher: 'Test publisher',
    official: false,
    homepage: 'https://source.example/',
    licence: { name: 'CC BY 4.0', url: null, attribution: 'Test publisher' },
    kinds: ['vacancy'],
    personalData: { delivered: false, droppedFields: ['contact', 'unit.co'] },
    languages: ['fi'],
    schedule: null,
    rateLimit: { minIntervalMs: 0 },
    credentials: [],
    baseUrl: 'https://source.example/v1',
    expected: { min: 0, max: 1000, maxWithdrawnShare: 0.5 },
    ...changes,
  });
}
