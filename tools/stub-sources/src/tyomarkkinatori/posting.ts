import { canaryPerson, canaryText } from '../canaries.ts';
import { dayText } from '../days.ts';
import type { Texts } from '../market/advertisement.ts';
import type { ListedSketch, Posting } from '../market/board.ts';
import { occupationUri, uuidOf } from '../market/codes.ts';
import { townName } from '../market/towns.ts';
import { stream } from '../random.ts';
import { languages, type VocabularyRow } from '../vocabulary.ts';

const DAY_MS = 86_400_000;
/** Advertisements are moved into the service at night. */
const NIGHT = 'T02:08:24.442548Z';
const ARCHIVING = 'T00:20:00Z';
/** Permanent, temporary, summer work. */
const CONTINUITY = { permanent: ['01'], temporary: ['02'], summer: ['02', '0202'] } as const;

/** When something happened to a posting, as the service writes it. */
export interface Times {
  published: string;
  lastModified: string;
  archived: string | null;
}

const hourInFinland = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit' });

/** The last instant of a day in Finland, in UTC: noon there is three hours ahead in summer, else two. */
export function endOfDay(day: number): string {
  const isSummer = hourInFinland.format((day + 0.5) * DAY_MS) === '15';
  return `${dayText(day)}T${isSummer ? '20' : '21'}:59:59Z`;
}

/** The times of a posting on a day: one in four is modified some days after it came; `isPast` when its time is over. */
export function timesOf(posting: ListedSketch, today: number, isPast: boolean): Times {
  const { published, deadline, changedAt, withdrawnAt } = posting;
  const archived = withdrawnAt !== null ? new Date(withdrawnAt).toISOString() : isPast ? `${dayText(deadline + 1)}${ARCHIVING}` : null;
  const later = published + 2 + (posting.key % 9);
  const isModified = posting.key % 4 === 0 && later <= Math.min(today, deadline);
  const own = `${dayText(isModified ? later : published)}${NIGHT}`;
  const changed = changedAt === null ? own : new Date(changedAt).toISOString();
  return { published: `${dayText(published)}${NIGHT}`, lastModified: archived ?? changed, archived };
}

interface Concept {
  uri: string;
  prefLabel: object;
  altLabel: object;
}

const concepts = new WeakMap<VocabularyRow, Concept>();

/** A concept as the service writes it; made once, for thousands of postings have it. */
function conceptOf(row: VocabularyRow): Concept {
  const known = concepts.get(row);
  if (known !== undefined) return known;
  const { uri, names } = row;
  const made = {
    uri,
    prefLabel: Object.fromEntries(languages.map((language) => [language, names[language][0]])),
    altLabel: Object.fromEntries(languages.map((language) => [language, names[language].slice(1)])),
  };
  concepts.set(row, made);
  return made;
}

const empty = (texts: Texts): Texts => Object.fromEntries(Object.keys(texts).map((language) => [language, '']));

/** The advertisement's text; the service calls it plain, yet a few have markup. */
function jobDescription({ key, description }: Posting): Texts {
  if (key % 13 !== 0) return description;
  return Object.fromEntries(Object.entries(description).map(([language, text]) => [language, `<b>${text.replace('\n\n', '</b>\n\n')}`]));
}

/** Makes the writer of postings of a seed in the words of the service's search interface. */
export function createPostingWriter(seed: number): (posting: Posting, times: Times) => object {
  const details = stream(seed, 'tyomarkkinatori-details');

  return (posting, times) => {
    const { key, title, workplace, employer, occupation, deadline } = posting;
    const dice = details.dice(key);
    const externalId = uuidOf(dice);
    const contact = canaryPerson(dice.next());
    const isHousehold = occupation?.profile.key === 'personal-assistant-care' && dice.chance(0.6);
    const uri = occupation === null ? null : occupationUri(occupation.row, dice);
    const [language = 'fi'] = Object.keys(title);
    const skills = posting.skills.filter((skill) => skill.isInEsco && dice.chance(0.7));
    return {
      languages: Object.keys(title),
      descriptionsContentType: 'plain',
      metadata: {
        externalId,
        status: times.archived === null ? '4' : '5',
        created: times.published,
        createdSource: 'API',
        lastModified: times.lastModified,
        lastModifiedSource: 'API',
        etag: uuidOf(dice),
        ...(times.archived === null ? {} : { archived: times.archived }),
      },
      client: { companyVisible: false },
      position: {
        employmentRelationship: '01',
        continuityOfWork: CONTINUITY[posting.employment],
        wagePrinciple: '0101',
        workLanguages: posting.workLanguages,
        workTime: posting.isPartTime ? '02' : '01',
        workTimeDetails: [],
        criminalRecordVerification: [],
        drivingLicenses: [],
        permitCards: [],
        ...(uri === null ? {} : { mainOccupation: uri }),
        occupations: occupation === null || uri === null ? [] : [{ ...conceptOf(occupation.row), uri }],
        skills: skills.map(conceptOf),
        title,
        jobDescription: jobDescription(posting),
        wagePrincipleInfo: empty(title),
        partTimeInfo: empty(title),
        marketingDescription: empty(title),
        permitCardsDescription: empty(title),
      },
      owner: isHousehold
        ? { employerType: 'Household', householdEmployer: contact.name, reference: `${key}` }
        : {
            employerType: 'Organization',
            ...(employer.businessId === null ? {} : { businessId: employer.businessId }),
            company: { [language]: employer.name },
            reference: `${key}`,
          },
      location: {
        countries: ['FI'],
        regions: ['01'],
        municipalities: workplace === null ? [] : [workplace.municipalityCode],
        requiresTravelling: false,
        ...(workplace === null ? {} : { workplacePostOffice: townName(workplace.town), workplaceName: { [language]: employer.name } }),
      },
      application: {
        extraVisibility: ['EURES_TRANSFER'],
        published: times.published,
        expires: endOfDay(deadline),
        openPositions: posting.positions,
        helpText: { [language]: dice.chance(0.3) ? canaryText(`Soita ${contact.phone}`) : '' },
        url: { [language]: `https://rekry.example/haku/${key}` },
      },
      contacts: [{ name: contact.name, title: { [language]: canaryText('Rekrytoija') }, phoneNumber: contact.phone, email: contact.email }],
      externalLinks: [],
    };
  };
}

/** The id of a posting, as the service has it. */
export function createIds(seed: number): (key: number) => string {
  const details = stream(seed, 'tyomarkkinatori-details');
  return (key) => uuidOf(details.dice(key));
}
