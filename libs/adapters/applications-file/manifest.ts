import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'applications-file',
  title: { fi: 'Hakemukset tiedostosta', sv: 'Ansökningar från fil', en: 'Applications from a file' },
  description: {
    fi: 'Avoimiin työpaikkoihin tulleet hakemukset CSV- tai XLSX-tiedostona. Hakijoista ei säilytetä tunnistetietoja.',
    sv: 'Ansökningar till lediga arbetsplatser som CSV- eller XLSX-fil. Inga uppgifter som identifierar sökande sparas.',
    en: 'Applications to vacancies as a CSV or XLSX file. Nothing that identifies an applicant is kept.',
  },
  publisher: 'The city',
  official: false,
  homepage: 'https://www.suomi.fi/organizations',
  licence: { name: "The city's own use", url: null, attribution: "The city's own data" },
  kinds: ['application'],
  personalData: { delivered: true, droppedFields: ['applicationId', 'talentKey', 'applicantKey'] },
  languages: ['fi', 'sv', 'en'],
  schedule: null,
  rateLimit: { minIntervalMs: 0 },
  credentials: [],
  baseUrl: null,
  expected: { min: 1, max: 200_000, maxWithdrawnShare: 0.5 },
} satisfies ManifestInput;
