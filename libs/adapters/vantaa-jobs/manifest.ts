import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'vantaa-jobs',
  title: {
    fi: 'Vantaan kaupungin avoimet työpaikat',
    sv: 'Vanda stads lediga arbetsplatser',
    en: 'Open vacancies of the City of Vantaa',
  },
  description: {
    fi: 'Kaupungin omat työpaikkailmoitukset kartalla: tehtävä, ammattiala, paikka ja hakuajan päättyminen.',
    sv: 'Stadens egna platsannonser på kartan: uppgift, yrkesområde, plats och ansökningstidens slut.',
    en: "The city's own job advertisements on the map: title, field of work, place and end of the application period.",
  },
  publisher: 'Vantaan kaupunki',
  official: true,
  homepage: 'https://gis.vantaa.fi/rajapinnat/tyopaikat',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Vantaan kaupunki' },
  kinds: ['vacancy'],
  personalData: { delivered: false, droppedFields: ['organisaatio'] },
  languages: ['fi', 'sv'],
  schedule: '10 * * * *',
  rateLimit: { minIntervalMs: 500 },
  credentials: [],
  baseUrl: 'https://gis.vantaa.fi/rest/tyopaikat',
  expected: { min: 1, max: 5_000, maxWithdrawnShare: 0.8 },
  precedence: 50,
} satisfies ManifestInput;
