import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'prh-ytj',
  title: {
    fi: 'PRH ja Verohallinto: YTJ:n avoin data',
    sv: 'PRS och Skatteförvaltningen: FODS öppna data',
    en: 'PRH and the Tax Administration: BIS open data',
  },
  description: {
    fi: 'Yritykset ja yhteisöt: nimet, yritysmuoto, tila, toimiala, osoitteet ja rekisterimerkinnät.',
    sv: 'Företag och sammanslutningar: namn, företagsform, läge, bransch, adresser och registeranteckningar.',
    en: 'Companies and organisations: names, form, status, industry, addresses and register entries.',
  },
  publisher: 'Patentti- ja rekisterihallitus',
  official: true,
  homepage: 'https://avoindata.prh.fi/',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Patentti- ja rekisterihallitus (PRH) ja Verohallinto, Yritys- ja yhteisötietojärjestelmä YTJ',
  },
  kinds: ['company'],
  personalData: { delivered: false, droppedFields: ['addresses[].co'] },
  languages: ['fi', 'sv', 'en'],
  schedule: '15 5 * * *',
  rateLimit: { minIntervalMs: 300 },
  credentials: [],
  baseUrl: 'https://avoindata.prh.fi/opendata-ytj-api/v3',
  expected: { min: 1, max: 1_200_000, maxWithdrawnShare: 0.25 },
  precedence: 100,
} satisfies ManifestInput;
