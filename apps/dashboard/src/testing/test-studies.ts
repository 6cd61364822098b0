import { studyListItemSchema, studySchema, type Study, type StudyListItem } from '@kasvu/contracts';

/** An invented study that keeps its contract. */
export function study(change: Partial<Study> = {}): Study {
  return studySchema.parse({
    id: '51',
    names: { fi: 'Hitsaajan koulutus', sv: 'Utbildning för svetsare' },
    type: 'vocational',
    level: '3',
    providers: [{ id: 'p-1', names: { fi: 'Keksitty ammattiopisto' } }],
    municipalityCodes: ['092'],
    municipalities: [{ fi: 'Vantaa' }],
    languages: ['fi', 'sv'],
    extent: { min: 150, max: 150, unit: 'competence-points', text: null },
    deliveries: ['contact', 'online'],
    start: { on: null, year: 2027, term: 'spring', continuous: false },
    startsOn: '2027-01-01',
    applicationOpen: true,
    applicationEndsOn: '2026-12-31',
    fee: { free: true, euros: null },
    skills: [
      {
        skillId: '7',
        uri: 'http://example.fi/skill/7',
        labels: { fi: 'hitsaus' },
        kind: 'skill',
        field: 'outcomes',
        words: 'hitsata',
        language: 'fi',
      },
    ],
    source: 'opintopolku',
    firstSeenAt: '2026-11-01T03:00:00Z',
    description: { fi: 'Opit alan perusteet.\n\nOpiskelu on monipuolista.' },
    outcomes: { fi: 'Osaat hitsata.' },
    programme: null,
    fields: ['0715'],
    degree: true,
    apprenticeship: true,
    qualifications: [{ fi: 'levyseppähitsaaja' }],
    durationMonths: 30,
    applicationPeriods: [],
    continuousApplication: false,
    seats: 24,
    withdrawn: false,
    provenance: {
      source: 'opintopolku',
      sourceTitle: { fi: 'Opintopolku' },
      sourceId: '51',
      sourceUrl: 'https://example.fi/51',
      licence: 'CC BY 4.0',
      fetchedAt: '2026-11-01T03:00:00Z',
      checkedAt: '2026-11-22T03:00:00Z',
    },
    ...change,
  });
}

export const studyRow = (change: Partial<StudyListItem> = {}): StudyListItem => studyListItemSchema.parse({ ...study(), ...change });
