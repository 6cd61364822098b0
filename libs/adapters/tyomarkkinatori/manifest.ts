import type { ManifestInput } from '@kasvu/adapter-kit';

export const manifest = {
  id: 'tyomarkkinatori',
  title: {
    fi: 'Työmarkkinatorin työpaikkailmoitukset',
    sv: 'Jobbmarknadens platsannonser',
    en: 'Job postings of Job Market Finland',
  },
  description: {
    fi: 'Julkisen työnvälityksen avoimet työpaikat koko maasta: työnantaja, tehtävä, ammatti, osaamiset, paikka ja hakuaika.',
    sv: 'Den offentliga arbetsförmedlingens lediga platser i hela landet: arbetsgivare, uppgift, yrke, kompetenser, plats och ansökningstid.',
    en: 'Open vacancies of the public employment service in the whole country: employer, task, occupation, skills, place and application period.',
  },
  publisher: 'KEHA-keskus',
  official: true,
  homepage: 'https://tyomarkkinatori.fi/',
  licence: {
    name: 'Terms of use of the job posting interfaces: show the source, do not forward the data, remove ended postings without delay',
    url: 'https://tyomarkkinatori.fi/ohjeet-ja-tuki/rajapinnat/tyopaikkailmoitusten-rajapinnat/tyomarkkinatorin-tyopaikkailmoitusten-rajapintojen-kayttoehdot',
    attribution: 'Lähde: Työmarkkinatorin asiakastietojärjestelmä',
  },
  kinds: ['vacancy'],
  personalData: {
    delivered: false,
    droppedFields: [
      'contacts',
      'client',
      'owner.householdEmployer',
      'owner.company',
      'application.helpText',
      'externalLinks',
      'jobDescription',
      'marketingDescription',
      'workplaceAddress',
    ],
  },
  incremental: true,
  languages: ['fi', 'sv', 'en'],
  schedule: '20 * * * *',
  rateLimit: { minIntervalMs: 1_000 },
  credentials: [
    {
      name: 'SUBSCRIPTION_KEY',
      description: 'KIPA-Subscription-Key that the KEHA Centre gives by agreement, together with an opening of the IP address',
    },
  ],
  baseUrl: 'https://api.ahtp.fi',
  expected: { min: 1, max: 100_000, maxWithdrawnShare: 0.6 },
  precedence: 80,
} satisfies ManifestInput;
