import { dayText } from '../days.ts';
import type { Posting } from '../market/board.ts';
import { townName } from '../market/towns.ts';
import type { Dice } from '../random.ts';
import { feedName } from './feeds.ts';

const TYPES = { permanent: 'FULL_TIME', temporary: 'TEMPORARY', summer: 'INTERN' } as const;

/** The title and the text in the language an employer's site shows first. */
export function textsOf({ title, description }: Posting): { title: string; html: string } {
  const [language = 'fi'] = Object.keys(title) as (keyof typeof title)[];
  const paragraphs = (description[language] ?? '').split('\n\n').map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;')}</p>`);
  return { title: title[language] ?? '', html: paragraphs.join('') };
}

export const jobUrl = (home: string, { key }: Posting): string => `${home}/jobs/${key}`;

function place({ workplace }: Posting, dice: Dice): object | undefined {
  if (workplace === null) return undefined;
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: dice.chance(0.1) ? 'Europe' : `${workplace.street} ${dice.int(60) + 1}`,
      addressLocality: townName(workplace.town),
      postalCode: dice.chance(0.15) ? null : dice.chance(0.2) ? Number(workplace.postCode) : workplace.postCode,
      addressCountry: 'FI',
      addressRegion: 'Uusimaa',
    },
  };
}

/** A posting as schema.org's JobPosting. Sites disagree on what is a list and what a text; so do these. */
export function jobPosting(posting: Posting, options: { feed: number; home: string; hasDates: boolean; dice: Dice }): object {
  const { feed, home, hasDates, dice } = options;
  const { title, html } = textsOf(posting);
  const name = feedName(posting.employer.name, feed);
  const location = place(posting, dice);
  const type = posting.isPartTime ? 'PART_TIME' : TYPES[posting.employment];
  return {
    '@context': 'http://schema.org/',
    '@type': 'JobPosting',
    title,
    description: html,
    identifier: { '@type': 'PropertyValue', name, value: dice.chance(0.7) ? posting.key : `${posting.key}` },
    datePosted: `${dayText(posting.published)}T09:15:00+02:00`,
    ...(hasDates ? { validThrough: dice.chance(0.5) ? dayText(posting.deadline) : `${dayText(posting.deadline)}T23:59:00` } : {}),
    ...(hasDates ? { employmentType: dice.chance(0.5) ? type : [type] } : {}),
    hiringOrganization: hasDates && dice.chance(0.2) ? name : { '@type': 'Organization', name, sameAs: home },
    ...(location === undefined ? {} : { jobLocation: hasDates ? location : [location] }),
    ...(posting.isRemote ? { jobLocationType: 'TELECOMMUTE' } : {}),
    ...(hasDates ? { url: jobUrl(home, posting) } : {}),
  };
}
