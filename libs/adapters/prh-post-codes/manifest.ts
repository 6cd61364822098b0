import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'prh-post-codes',
  title: {
    fi: 'PRH ja Verohallinto: postinumerot',
    sv: 'PRS och Skatteförvaltningen: postnummer',
    en: 'PRH and the Tax Administration: post codes',
  },
  description: {
    fi: 'Postinumerot, postitoimipaikat ja kunnat, joihin ne kuuluvat, yritystietojärjestelmän koodistosta.',
    sv: 'Postnummer, postanstalter och de kommuner som de hör till, ur företagsdatasystemets kodlista.',
    en: 'Post codes, post offices and the municipalities they belong to, from the code list of the business information system.',
  },
  publisher: 'Patentti- ja rekisterihallitus',
  official: true,
  homepage: 'https://avoindata.prh.fi/',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Patentti- ja rekisterihallitus (PRH) ja Verohallinto, Yritys- ja yhteisötietojärjestelmä YTJ',
  },
  kinds: ['code'],
  personalData: { delivered: false, droppedFields: [] },
  languages: ['fi', 'sv', 'en'],
  schedule: '20 4 * * 1',
  rateLimit: { minIntervalMs: 300 },
  credentials: [],
  baseUrl: 'https://avoindata.prh.fi/opendata-ytj-api/v3',
  expected: { min: 20, max: 10_000, maxWithdrawnShare: 0.25 },
  precedence: 100,
} satisfies ManifestInput;
