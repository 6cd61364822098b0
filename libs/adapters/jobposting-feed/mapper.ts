import {
  advertText,
  businessIdOf,
  employmentTypeOfWords,
  maskedLine,
  reject,
  webAddress,
  workingTimeOfWords,
  type Mapped,
} from '@kasvu/adapter-kit';
import type { Language } from '@kasvu/contracts';
import { feedKey, type Feed } from './config';
import { languageOfCode, languageOfText } from './language';
import { placesOf } from './places';
import type { Described, Organisation, RemotePosting } from './remote-posting';
import { dayOf, instantOf } from './times';

/** Where a posting stood. */
export interface Setting {
  feed: Feed;
  /** The page it stood on. */
  page: string;
  /** Nothing else stood there: the page's address is its own. */
  alone: boolean;
  /** The language of all that stood there. */
  language: Language | null;
}

/** Maps one posting. Refuses it when it has no title, names no employer, or nothing tells it from others. */
export function mapPosting(remote: RemotePosting, { feed, page, alone, language: around }: Setting): Mapped {
  const own = remote.url ? webAddress(URL.parse(remote.url, page)?.href) : null;
  const url = own ?? (alone ? webAddress(page) : null);
  const sourceId = sourceIdOf(remote, feed) ?? own ?? (alone ? feedKey(feed) : null);
  if (sourceId === null) return reject('missing-id', 'identifier', 'The posting has neither an identifier nor an address of its own');
  const title = maskedLine(remote.title ?? remote.name);
  if (title === null) return reject('missing-field', 'title', 'The posting has no title');
  const employerName = feed.employerName ?? maskedLine(remote.hiringOrganization.map(nameOf).find(Boolean));
  if (employerName === null) return reject('no-employer', 'hiringOrganization', 'The posting names no employer');
  const description = paragraphs([remote.description, ...remote.responsibilities.map(textOf)]);
  const requirements = paragraphs(
    [remote.qualifications, remote.skills, remote.experienceRequirements, remote.educationRequirements].flat().map(textOf),
  );
  const [said] = remote.inLanguage.map(textOf).map(languageOfCode);
  const language = said ?? around ?? languageOfText(`${title} ${description ?? ''}`);
  const employment = remote.employmentType.join(' ');
  const { municipalityCodes, address } = placesOf(remote.jobLocation);
  return {
    kind: 'vacancy',
    sourceId,
    sourceUrl: url,
    data: {
      title: { [language]: title },
      description: description === null ? {} : { [language]: description },
      field: maskedLine(
        [...remote.industry, ...remote.occupationalCategory].map(textOf).find((text) => !/^(https?:|[\d.\s-]*$)/.test(text)),
      ),
      languages: [language],
      employerName,
      employerUnit: null,
      employerBusinessId: feed.employerBusinessId ?? remote.hiringOrganization.flatMap(idsOf).map(businessIdOf).find(Boolean) ?? null,
      municipalityCodes,
      address,
      location: null,
      publishedAt: instantOf(remote.datePosted),
      applicationEndsOn: dayOf(remote.validThrough),
      positions: /^[1-9]\d{0,3}$/.test(remote.totalJobOpenings ?? '') ? Number(remote.totalJobOpenings) : null,
      applicationUrl: url,
      requirements: requirements === null ? {} : { [language]: requirements },
      employmentType: employmentTypeOfWords(employment),
      workingTime: workingTimeOfWords(employment),
      workLanguages: [],
      remote: remote.jobLocationType.some((type) => /telecommute/i.test(type)) ? true : null,
      skillUris: [...new Set(remote.skills.flatMap(urisOf).filter((uri) => uri.includes('/esco/skill/')))],
      occupationUris: [...new Set(remote.occupationalCategory.flatMap(occupationsOf))],
    },
  };
}

/** Its identifier within the feed, or null. */
export function sourceIdOf({ identifier }: Pick<RemotePosting, 'identifier'>, feed: Feed): string | null {
  const own = identifier
    .map((one) => (typeof one === 'string' ? one : (one.value ?? '')).trim())
    .find((text) => /^[\w.:/-]{1,200}$/.test(text));
  return own === undefined ? null : `${feedKey(feed)}#${own}`;
}

/** A person who hires for herself is not named. */
function nameOf(organisation: Organisation): string | null {
  if (typeof organisation === 'string') return organisation;
  return organisation['@type'].includes('Person') ? null : (organisation.name ?? organisation.legalName ?? null);
}

function idsOf(organisation: Organisation): string[] {
  if (typeof organisation === 'string') return [];
  const identifiers = organisation.identifier.map((one) => (typeof one === 'string' ? one : (one.value ?? '')));
  return [...identifiers, organisation.taxID ?? '', organisation.vatID ?? ''];
}

/** ESCO occupations and ISCO groups as they are; an ISCO code as its group. */
function occupationsOf(category: Described): string[] {
  const code = /^(?:ISCO-?(?:08)?[: ]*)?(\d{4})$/i.exec(textOf(category).trim())?.[1];
  return code === undefined
    ? urisOf(category).filter((uri) => /\/esco\/(occupation|isco)\//.test(uri))
    : [`http://data.europa.eu/esco/isco/C${code}`];
}

function urisOf(value: Described): string[] {
  const texts = typeof value === 'string' ? [value] : [value.url ?? '', value.name ?? ''];
  return texts.map((text) => text.trim()).filter((text) => /^https?:\/\/data\.[\w.]+\/esco\/[\w/.-]+$/.test(text));
}

function textOf(value: Described): string {
  return typeof value === 'string' ? value : (value.name ?? value.description ?? '');
}

function paragraphs(texts: readonly (string | null | undefined)[]): string | null {
  return [...new Set(texts.filter((text) => !/^https?:\S+$/.test(text ?? '')).map(advertText))].filter(Boolean).join('\n\n') || null;
}
