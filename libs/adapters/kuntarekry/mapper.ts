import {
  advertText,
  employmentTypeOfWords,
  maskedLine,
  municipalityCodeOf,
  reject,
  webAddress,
  workingTimeOfWords,
  type Mapped,
} from '@kasvu/adapter-kit';
import { languages, type Language, type VacancyRecord } from '@kasvu/contracts';
import type { Config } from './config';
import type { RemoteJob } from './remote-job';
import { dayOf, instantOf } from './wall-clock';

/**
 * Maps an advertisement in one language. Refuses it when it has no title or names no employer.
 * @param asked the language it was asked for in
 */
export function mapJob({ jobAdvertisement: job, link }: RemoteJob, asked: Language, config: Config): Mapped {
  const title = maskedLine(job.title);
  if (title === null) return reject('missing-field', 'jobAdvertisement.title', 'The advertisement has no title');
  const [organisation, ...units] = (maskedLine(job.organization) ?? '').split(/\s*,\s*/).filter(Boolean);
  const employerName = config.employerName ?? organisation ?? maskedLine(job.profitCenter);
  if (employerName === null) return reject('no-employer', 'jobAdvertisement.organization', 'The advertisement names no employer');
  const language = languages.find((one) => job.language?.toLowerCase().startsWith(one)) ?? asked;
  const description = advertText(job.jobDesc);
  const url = linkOf(link?.url, config);
  const data: VacancyRecord = {
    title: { [language]: title },
    description: description === null ? {} : { [language]: description },
    field: maskedLine(job.taskArea),
    languages: [language],
    employerName,
    employerUnit: units.join(', ') || null,
    employerBusinessId: config.employerBusinessId,
    municipalityCodes: municipalitiesOf(job),
    address: addressOf(job),
    location: null,
    publishedAt: instantOf(job.publicationStarts),
    applicationEndsOn: dayOf(job.publicationEnds),
    positions: /^[1-9]\d{0,3}$/.test(job.numberOfVacancy?.trim() ?? '') ? Number(job.numberOfVacancy) : null,
    applicationUrl: url,
    requirements: {},
    employmentType: employmentTypeOfWords(job.employmentType ?? ''),
    workingTime: workingTimeOfWords(job.employment ?? ''),
    workLanguages: [],
    remote: null,
    skillUris: [],
    occupationUris: [],
  };
  return { kind: 'vacancy', sourceId: job.id, sourceUrl: url, data };
}

function municipalitiesOf({ location, postalArea }: RemoteJob['jobAdvertisement']): string[] {
  const [named, posted] = [location, postalArea].map((names) =>
    (names ?? '')
      .split(/[,;/]/)
      .map(municipalityCodeOf)
      .filter((code) => code !== null),
  );
  return [...new Set(named?.length ? named : posted)];
}

/** A post code loses the zeros it begins with. */
function addressOf({ address, postalCode, postalArea, location }: RemoteJob['jobAdvertisement']): string | null {
  const code = postalCode?.trim() ?? '';
  const town = [/^\d{1,5}$/.test(code) ? code.padStart(5, '0') : '', postalArea?.trim() || location?.trim()].filter(Boolean).join(' ');
  return maskedLine([address?.trim(), town].filter(Boolean).join(', '));
}

/** Links are relative to the service, and end with a mark of who asked. */
function linkOf(link: string | null | undefined, { siteUrl }: Config): string | null {
  const url = link?.trim() ? webAddress(URL.parse(link, siteUrl)?.href) : null;
  return url?.replace(/([?&])ref=[^&#]*&?/g, '$1').replace(/[?&]$/, '') ?? null;
}
