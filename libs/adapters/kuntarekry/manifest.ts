import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'kuntarekry',
  title: {
    fi: 'Kuntarekryn avoimet työpaikat',
    sv: 'Kuntarekrys lediga platser',
    en: 'Open vacancies of Kuntarekry',
  },
  description: {
    fi: 'Kunnan tai hyvinvointialueen rekrytointijärjestelmän julkiset työpaikkailmoitukset: tehtävä, yksikkö, paikka ja hakuaika.',
    sv: 'De offentliga platsannonserna i en kommuns eller ett välfärdsområdes rekryteringssystem: uppgift, enhet, plats och ansökningstid.',
    en: "Public job advertisements of a municipality's or wellbeing services county's recruitment system: task, unit, place and application period.",
  },
  publisher: 'FCG Talent Oy, Kuntarekry (Helbit)',
  official: false,
  homepage: 'https://www.kuntarekry.fi/',
  licence: { name: 'By agreement with the recruiting organisation whose client ID it is', url: null, attribution: 'Kuntarekry' },
  kinds: ['vacancy'],
  personalData: { delivered: false, droppedFields: ['contacts', 'lightContactRecipients', 'jobDesc', 'organizationDesc'] },
  languages: ['fi', 'sv', 'en'],
  schedule: '40 * * * *',
  rateLimit: { minIntervalMs: 1_000 },
  credentials: [{ name: 'CLIENT_ID', description: 'Client ID that the recruiting organisation has for its job portal' }],
  baseUrl: 'https://helbit.fi',
  // An organisation may have no vacancy for a while; that all vanish at once is more likely a fault.
  expected: { min: 0, max: 20_000, maxWithdrawnShare: 0.9 },
  precedence: 60,
} satisfies ManifestInput;
