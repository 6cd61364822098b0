import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'prh-xbrl',
  title: {
    fi: 'PRH: digitaaliset tilinpäätökset',
    sv: 'PRS: digitala bokslut',
    en: 'PRH: digital financial statements',
  },
  description: {
    fi: 'Yritysten tilinpäätöstiedot niiltä, jotka ovat antaneet tilinpäätöksensä rakenteisessa muodossa (noin joka kahdeskymmenes): liikevaihto tai bruttotulos, tulos, tase ja henkilöstökulut.',
    sv: 'Bokslutsuppgifter för de företag som har lämnat in bokslutet i strukturerad form (omkring vart tjugonde): omsättning eller bruttoresultat, resultat, balansräkning och personalkostnader.',
    en: 'Figures of companies that have filed their financial statements in structured form (about one in twenty): turnover or gross result, result, balance sheet and personnel costs.',
  },
  publisher: 'Patentti- ja rekisterihallitus',
  official: true,
  homepage: 'https://avoindata.prh.fi/',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Patentti- ja rekisterihallitus (PRH), digitaaliset tilinpäätökset',
  },
  kinds: ['financial'],
  personalData: { delivered: false, droppedFields: ['si168'] },
  incremental: true,
  languages: ['fi'],
  schedule: '45 5 * * *',
  rateLimit: { minIntervalMs: 300 },
  credentials: [],
  baseUrl: 'https://avoindata.prh.fi/opendata-xbrl-api/v3',
  expected: { min: 0, max: 400_000, maxWithdrawnShare: 1 },
  precedence: 100,
} satisfies ManifestInput;
