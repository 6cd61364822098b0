import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'jobposting-feed',
  title: {
    fi: 'Työnantajien omat työpaikkasyötteet',
    sv: 'Arbetsgivarnas egna platsannonser',
    en: "Employers' own job feeds",
  },
  description: {
    fi: 'Nimettyjen työnantajien avoimet työpaikat niiden omilta verkkosivuilta: schema.org-työpaikkatiedot, Teamtailor-syötteet ja Greenhouse-listat.',
    sv: 'Utvalda arbetsgivares lediga platser från deras egna webbplatser: platsannonser enligt schema.org, Teamtailor-flöden och Greenhouse-listor.',
    en: "Open vacancies of chosen employers from their own web sites: schema.org job postings, Teamtailor's feeds and Greenhouse's boards.",
  },
  publisher: 'The employers themselves',
  official: false,
  homepage: 'https://schema.org/JobPosting',
  licence: {
    name: 'Published by the employer for job search; the advertisement is linked',
    url: null,
    attribution: 'Työnantajan oma ilmoitus',
  },
  kinds: ['vacancy'],
  personalData: {
    delivered: false,
    droppedFields: [
      'applicationContact',
      'author',
      'authors',
      'metadata',
      'description',
      'content',
      'content_html',
      'content_text',
      'summary',
      'hiringOrganization',
    ],
  },
  languages: ['fi', 'sv', 'en'],
  schedule: '50 */3 * * *',
  rateLimit: { minIntervalMs: 1_000 },
  credentials: [],
  needs: ['feeds'],
  baseUrl: null,
  // An employer may well have no vacancy, or fill its only one.
  expected: { min: 0, max: 20_000, maxWithdrawnShare: 1 },
  precedence: 40,
} satisfies ManifestInput;
