import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'opintopolku',
  title: {
    fi: 'Opintopolku: koulutustarjonta',
    sv: 'Studieinfo: utbildningsutbud',
    en: 'Studyinfo: study offerings',
  },
  description: {
    fi: 'Koulutusten toteutukset: järjestäjä, paikkakunnat, kielet, laajuus, alkaminen, hakuajat, aloituspaikat ja maksullisuus.',
    sv: 'Utbildningarnas genomföranden: anordnare, orter, språk, omfattning, start, ansökningstider, antal platser och avgifter.',
    en: 'Offerings of studies: provider, municipalities, languages, extent, start, application periods, seats and fee.',
  },
  publisher: 'Opetushallitus',
  official: true,
  homepage: 'https://opintopolku.fi/konfo/fi/',
  licence: { name: 'Not stated by the source', url: null, attribution: 'Opetushallitus, Opintopolku' },
  kinds: ['study'],
  personalData: { delivered: false, droppedFields: ['yhteyshenkilot', 'muokkaaja', '_enrichedData'] },
  languages: ['fi', 'sv', 'en'],
  schedule: '40 1 * * *',
  rateLimit: { minIntervalMs: 1000 },
  credentials: [],
  baseUrl: 'https://opintopolku.fi/konfo-backend/external',
  expected: { min: 1, max: 20_000, maxWithdrawnShare: 0.4 },
  precedence: 100,
} satisfies ManifestInput;
