import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'companies-file',
  title: { fi: 'Yritykset tiedostosta', sv: 'Företag från fil', en: 'Companies from a file' },
  description: {
    fi: 'Kaupungin oma yritysluettelo CSV- tai XLSX-tiedostona. Täydentää kaupparekisteriä yrityksillä, joita siinä ei ole.',
    sv: 'Stadens egen företagsförteckning som CSV- eller XLSX-fil. Kompletterar handelsregistret med företag som saknas där.',
    en: "The city's own list of companies as a CSV or XLSX file. It adds companies the trade register does not give.",
  },
  publisher: 'The city',
  official: false,
  homepage: 'https://www.suomi.fi/organizations',
  licence: { name: "The city's own use", url: null, attribution: "The city's own data" },
  kinds: ['company'],
  personalData: { delivered: false, droppedFields: [] },
  languages: ['fi', 'sv', 'en'],
  schedule: null,
  rateLimit: { minIntervalMs: 0 },
  credentials: [],
  baseUrl: null,
  expected: { min: 1, max: 200_000, maxWithdrawnShare: 0.5 },
  precedence: 10,
} satisfies ManifestInput;
