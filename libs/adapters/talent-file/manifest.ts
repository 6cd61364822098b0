import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'talent-file',
  title: { fi: 'Osaajat tiedostosta', sv: 'Kompetenta personer från fil', en: 'Talent from a file' },
  description: {
    fi: 'Kaupungin oma luettelo osaajista CSV- tai XLSX-tiedostona. Profiilit ovat anonyymejä ja perustuvat suostumukseen.',
    sv: 'Stadens egen förteckning över kompetenta personer som CSV- eller XLSX-fil. Profilerna är anonyma och bygger på samtycke.',
    en: "The city's own list of talent as a CSV or XLSX file. Profiles are anonymous and rest on consent.",
  },
  publisher: 'The city',
  official: false,
  homepage: 'https://www.suomi.fi/organizations',
  licence: { name: "The city's own use", url: null, attribution: "The city's own data" },
  kinds: ['talent'],
  personalData: { delivered: true, droppedFields: ['personKey', 'name', 'email', 'phone'] },
  languages: ['fi', 'sv', 'en'],
  schedule: null,
  rateLimit: { minIntervalMs: 0 },
  credentials: [],
  baseUrl: null,
  expected: { min: 1, max: 200_000, maxWithdrawnShare: 0.5 },
} satisfies ManifestInput;
