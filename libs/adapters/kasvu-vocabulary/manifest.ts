import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'kasvu-vocabulary',
  title: {
    fi: 'Kasvu Dashboardin oma osaamissanasto',
    sv: 'Kasvu Dashboards egen kompetensordlista',
    en: "Kasvu Dashboard's own skills vocabulary",
  },
  description: {
    fi: 'Tavallisimmat osaamiset ja ammatit puhekielisine nimineen. Mukana ohjelmassa, ei tarvitse verkkoa. Käytetään, kunnes ESCO-luokitus on luettu, ja sen rinnalla.',
    sv: 'De vanligaste kompetenserna och yrkena med vardagliga namn. Följer med programmet och behöver inget nät. Används tills ESCO-klassificeringen har lästs in, och vid sidan av den.',
    en: 'The most common skills and occupations with everyday names. Part of the program, needs no network. Used until the ESCO classification has been read, and beside it.',
  },
  publisher: 'Kasvu Dashboard',
  official: false,
  homepage: 'https://esco.ec.europa.eu/en/classification',
  licence: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/', attribution: 'Kasvu Dashboard' },
  kinds: ['skill', 'occupation'],
  personalData: { delivered: false, droppedFields: [] },
  languages: ['fi', 'sv', 'en'],
  schedule: null,
  rateLimit: { minIntervalMs: 0 },
  credentials: [],
  baseUrl: null,
  expected: { min: 600, max: 2_000, maxWithdrawnShare: 0.5 },
  precedence: 0,
} satisfies ManifestInput;
