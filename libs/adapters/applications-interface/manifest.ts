import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'applications-interface',
  title: {
    fi: 'Hakemukset: hakemusrajapinta',
    sv: 'Ansökningar: ansökningsgränssnittet',
    en: 'Applications: the applications interface',
  },
  description: {
    fi: 'Rekrytointijärjestelmän hakemukset Kasvun julkaiseman rajapinnan kautta, ilman henkilötietoja: työpaikka, ajankohta, vaihe ja osaamiset.',
    sv: 'Ansökningar i ett rekryteringssystem genom Kasvus publicerade gränssnitt, utan personuppgifter: arbetsplats, tidpunkt, skede och kompetenser.',
    en: 'Applications of a recruiting system through the interface that Kasvu publishes, without personal data: vacancy, time, stage and skills.',
  },
  publisher: 'The recruiting system that implements the interface',
  official: false,
  homepage: 'https://applications-interface.example/',
  licence: { name: 'By agreement with the keeper of the system', url: null, attribution: 'The recruiting system' },
  kinds: ['application'],
  personalData: { delivered: true, droppedFields: ['applicationId', 'talentKey', 'applicantKey'] },
  incremental: true,
  languages: ['fi', 'sv', 'en'],
  schedule: '45 * * * *',
  rateLimit: { minIntervalMs: 200 },
  credentials: [{ name: 'TOKEN', description: 'Bearer token of the system' }],
  baseUrl: 'https://applications-interface.example',
  expected: { min: 0, max: 1_000_000, maxWithdrawnShare: 0.5 },
} satisfies ManifestInput;
