import { advertText, businessIdOf, helsinkiDate, maskedLine, municipalityCode, reject, webAddress, type Mapped } from '@kasvu/adapter-kit';
import { languages, type LocalizedText, type VacancyRecord } from '@kasvu/contracts';
import type { RemotePosting } from './remote-posting';

/** In place of the name of a household, which is that of a person. */
export const householdName = 'Kotitalous';

type Texts = Readonly<Record<string, string | null>> | null | undefined;

/** Maps one posting. Refuses it when it has no title or names no employer. */
export function mapPosting({ languages: written, metadata, owner, position, location, application }: RemotePosting): Mapped {
  const title = inOurLanguages(position.title, maskedLine);
  if (Object.keys(title).length === 0) return reject('missing-field', 'position.title', 'The posting has no title in fi, sv or en');
  const isHousehold = ofHousehold(owner);
  const office = typeof owner.officeName === 'string' ? maskedLine(owner.officeName) : firstOf(owner.officeName, maskedLine);
  const employerName = isHousehold ? householdName : (firstOf(owner.company, maskedLine) ?? office);
  if (employerName === null) return reject('no-employer', 'owner.company', 'The posting names no employer');
  const unit = office ?? firstOf(location?.workplaceName, maskedLine);
  const data: VacancyRecord = {
    title,
    description: joined(inOurLanguages(position.jobDescription, advertText), inOurLanguages(position.marketingDescription, advertText)),
    field: null,
    languages: languages.filter((language) => (written ?? []).includes(language) || title[language] !== undefined),
    employerName,
    employerUnit: isHousehold || unit === employerName ? null : unit,
    employerBusinessId: isHousehold ? null : ([owner.businessId ?? []].flat().map(businessIdOf).find(Boolean) ?? null),
    municipalityCodes: eachOnce((location?.municipalities ?? []).map(municipalityCode)),
    address: isHousehold ? null : addressOf(location),
    location: null,
    publishedAt: application?.published ?? metadata.created ?? null,
    applicationEndsOn: application?.expires ? helsinkiDate(application.expires) : null,
    positions: application?.openPositions && application.openPositions > 0 ? application.openPositions : null,
    applicationUrl: firstOf(application?.url, webAddress),
    requirements: inOurLanguages(position.permitCardsDescription, advertText),
    employmentType: employmentTypeOf(position),
    workingTime: ({ '01': 'full-time', '02': 'part-time' } as const)[position.workTime ?? ''] ?? null,
    workLanguages: eachOnce((position.workLanguages ?? []).map((code) => code.toLowerCase())).filter((code) => /^[a-z]{2}$/.test(code)),
    remote: null,
    skillUris: urisOf(position.skills ?? []),
    occupationUris: urisOf([position.mainOccupation ?? '', ...(position.occupations ?? [])]),
  };
  const { externalId } = metadata;
  return { kind: 'vacancy', sourceId: externalId, sourceUrl: pageOf(externalId), data };
}

/** `employerType` of the interface, and the code (02) of its older version. */
function ofHousehold({ employerType, householdEmployer }: RemotePosting['owner']): boolean {
  if (/household/i.test(employerType ?? '') || employerType === '02') return true;
  if (householdEmployer === null || typeof householdEmployer !== 'object') return Boolean(householdEmployer);
  return Object.values(householdEmployer).some(Boolean);
}

/** Codes: relationship 03 commission, 04 entrepreneurship; continuity 01 until further notice, 02 fixed-term, 0201 seasonal, 0202 summer. */
function employmentTypeOf({ employmentRelationship, continuityOfWork }: RemotePosting['position']): VacancyRecord['employmentType'] {
  if (employmentRelationship === '03' || employmentRelationship === '04') return 'freelance';
  const continuity = continuityOfWork ?? [];
  if (continuity.includes('0201') || continuity.includes('0202')) return 'seasonal';
  // Both are offered: it is neither.
  if (continuity.includes('01') === continuity.includes('02')) return null;
  return continuity.includes('01') ? 'permanent' : 'temporary';
}

function addressOf(location: RemotePosting['location']): string | null {
  const postOffice = [location?.workplacePostalCode, location?.workplacePostOffice].filter(Boolean).join(' ');
  return maskedLine([location?.workplaceAddress, postOffice].filter(Boolean).join(', '));
}

/** URIs of whatever vocabulary, as they are: ESCO, ISCO groups and national concepts stand in one field. */
function urisOf(concepts: readonly (string | { uri: string })[]): string[] {
  const uris = concepts.map((concept) => (typeof concept === 'string' ? concept : concept.uri).trim());
  return eachOnce(uris).filter((uri) => /^https?:\/\/[\w./#-]+$/.test(uri));
}

function inOurLanguages(texts: Texts, read: (text: string | null) => string | null): LocalizedText {
  return Object.fromEntries(languages.map((language) => [language, read(texts?.[language] ?? null)]).filter(([, text]) => text !== null));
}

/** The first text that can be read, Finnish before Swedish before English before any other language. */
function firstOf(texts: Texts, read: (text: string | null) => string | null): string | null {
  const inOrder = [...languages.map((language) => texts?.[language]), ...Object.values(texts ?? {})];
  return inOrder.map((text) => read(text ?? null)).find((text) => text !== null) ?? null;
}

function joined(first: LocalizedText, second: LocalizedText): LocalizedText {
  return Object.fromEntries(
    languages
      .map((language) => [language, [first[language], second[language]].filter(Boolean).join('\n\n')])
      .filter(([, text]) => text !== ''),
  );
}

function eachOnce<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values)].filter((value) => value !== null);
}

const pageOf = (id: string) => `https://tyomarkkinatori.fi/henkiloasiakkaat/avoimet-tyopaikat/${id}/fi`;
