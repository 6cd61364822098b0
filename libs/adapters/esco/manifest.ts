import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'esco',
  title: {
    fi: 'ESCO-luokitus: osaamiset ja ammatit',
    sv: 'ESCO-klassificeringen: kompetenser och yrken',
    en: 'ESCO classification: skills and occupations',
  },
  description: {
    fi: 'Euroopan komission luokitus osaamisista ja ammateista nimineen suomeksi, ruotsiksi ja englanniksi.',
    sv: 'Europeiska kommissionens klassificering av kompetenser och yrken med namn på finska, svenska och engelska.',
    en: "The European Commission's classification of skills and occupations with names in Finnish, Swedish and English.",
  },
  publisher: 'European Commission',
  official: true,
  homepage: 'https://esco.ec.europa.eu/en/classification',
  licence: {
    name: 'Commission Decision 2011/833/EU',
    url: 'https://eur-lex.europa.eu/eli/dec/2011/833/oj',
    attribution: 'This service uses the ESCO classification of the European Commission.',
  },
  kinds: ['skill', 'occupation'],
  personalData: { delivered: false, droppedFields: [] },
  languages: ['fi', 'sv', 'en'],
  schedule: '0 2 1 * *',
  rateLimit: { minIntervalMs: 200 },
  credentials: [],
  baseUrl: 'https://ec.europa.eu/esco/api',
  // Version 1.2.1 has 13,939 skills, 3,039 occupations and 619 ISCO groups; part of it (a test server, few kinds) is read as well.
  expected: { min: 100, max: 30_000, maxWithdrawnShare: 0.1 },
  precedence: 10,
} satisfies ManifestInput;
