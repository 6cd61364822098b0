import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'statfi-codes',
  title: {
    fi: 'Tilastokeskus: luokitukset',
    sv: 'Statistikcentralen: klassificeringar',
    en: 'Statistics Finland: classifications',
  },
  description: {
    fi: 'Koodien nimet: kunnat, maakunnat, toimialat (TOL 2008 ja TOL 2025), koulutusasteet ja -alat sekä ammatit.',
    sv: 'Namn på koder: kommuner, landskap, näringsgrenar (TOL 2008 och TOL 2025), utbildningsnivåer och utbildningsområden samt yrken.',
    en: 'Names of codes: municipalities, regions, industries (TOL 2008 and TOL 2025), levels and fields of education, and occupations.',
  },
  publisher: 'Tilastokeskus',
  official: true,
  homepage: 'https://stat.fi/fi/luokitukset',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Tilastokeskus, luokitukset',
  },
  kinds: ['code'],
  personalData: { delivered: false, droppedFields: [] },
  languages: ['fi', 'sv', 'en'],
  schedule: '30 4 * * 1',
  rateLimit: { minIntervalMs: 500 },
  credentials: [],
  baseUrl: 'https://api.stat.fi/classificationservice/open/api/classifications/v2',
  expected: { min: 19, max: 15_000, maxWithdrawnShare: 0.25 },
  precedence: 100,
} satisfies ManifestInput;
