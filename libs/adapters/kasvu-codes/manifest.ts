import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'kasvu-codes',
  title: {
    fi: 'Kasvu Dashboardin omat koodien nimet',
    sv: 'Kasvu Dashboards egna kodnamn',
    en: "Kasvu Dashboard's own names of codes",
  },
  description: {
    fi: 'Kuntien, maakuntien, toimialojen, koulutusasteiden ja -alojen sekä ammattiryhmien nimet. Mukana ohjelmassa, ei tarvitse verkkoa. Käytetään, kunnes viralliset luokitukset on luettu, ja siltä osin kuin niistä jokin puuttuu.',
    sv: 'Namn på kommuner, landskap, näringsgrenar, utbildningsnivåer och utbildningsområden samt yrkesgrupper. Följer med programmet och behöver inget nät. Används tills de officiella klassificeringarna har lästs in, och där något saknas i dem.',
    en: 'Names of municipalities, regions, industries, levels and fields of education, and groups of occupations. Part of the program, needs no network. Used until the official classifications have been read, and where they lack something.',
  },
  publisher: 'Kasvu Dashboard',
  official: false,
  homepage: 'https://stat.fi/fi/luokitukset',
  licence: {
    name: 'EUPL-1.2',
    url: 'https://eupl.eu/1.2/en/',
    attribution: 'Kasvu Dashboard; kuntien nimet ja tunnukset: Tilastokeskus, kuntaluokitus 2025 (CC BY 4.0)',
  },
  kinds: ['code'],
  personalData: { delivered: false, droppedFields: [] },
  languages: ['fi', 'sv', 'en'],
  schedule: null,
  rateLimit: { minIntervalMs: 0 },
  credentials: [],
  baseUrl: null,
  expected: { min: 600, max: 1_000, maxWithdrawnShare: 0.5 },
  precedence: 0,
} satisfies ManifestInput;
