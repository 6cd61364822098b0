import type { CompanyRecord, VacancyRecord } from '@kasvu/contracts';
import type { SourceRecord } from '../../adapter';
import { helsinkiDate } from '../../helsinki-time';

/** Codes of the municipality list that name no municipality: unknown and abroad. */
const noMunicipality = new Set(['000', '198', '199', '200', '999']);

/** What in a record that fits the contract can hardly be true. */
export function implausible(record: SourceRecord): string[] {
  const problems: string[] = [];
  if (record.sourceUrl !== null && !/^https?:\/\/\S+$/.test(record.sourceUrl)) problems.push('its address at the source is no http(s) URL');
  if (record.kind === 'company') problems.push(...implausibleCompany(record.data));
  if (record.kind === 'vacancy') problems.push(...implausibleVacancy(record.data));
  if (record.kind === 'talent' && record.sourceId !== record.data.pseudonym) problems.push('its id is not its pseudonym');
  return problems;
}

function implausibleCompany(company: CompanyRecord): string[] {
  const dates = { registeredOn: company.registeredOn, endedOn: company.endedOn, modifiedAt: company.modifiedAt };
  const addresses = company.addresses.filter((address) => address.country === null && address.freeText === null);
  return [
    ...implausibleDates(dates),
    ...company.names.flatMap((name) => implausibleDates({ 'names[].registeredOn': name.registeredOn, 'names[].endedOn': name.endedOn })),
    ...inOrder('registeredOn', company.registeredOn, 'endedOn', company.endedOn),
    ...implausibleMunicipalities([company.municipalityCode, ...company.addresses.map((address) => address.municipalityCode)]),
    ...addresses
      .filter(({ postCode }) => postCode !== null && !/^\d{5}$/.test(postCode))
      .map(() => 'a Finnish post code has not five digits'),
  ];
}

function implausibleVacancy(vacancy: VacancyRecord): string[] {
  const published = vacancy.publishedAt === null ? null : helsinkiDate(vacancy.publishedAt);
  return [
    ...implausibleDates({ publishedAt: vacancy.publishedAt, applicationEndsOn: vacancy.applicationEndsOn }),
    ...inOrder('publishedAt', published, 'applicationEndsOn', vacancy.applicationEndsOn),
    ...implausibleMunicipalities(vacancy.municipalityCodes),
    ...(isSwapped(vacancy.location) ? ['longitude and latitude look swapped'] : []),
  ];
}

function implausibleDates(dates: Record<string, string | null>): string[] {
  return Object.entries(dates)
    .filter(([, date]) => date !== null && (date.slice(0, 4) < '1850' || date.slice(0, 4) > '2100'))
    .map(([field, date]) => `${field} is ${date?.slice(0, 10)}, outside 1850–2100`);
}

function inOrder(first: string, from: string | null, last: string, to: string | null): string[] {
  return from !== null && to !== null && to < from ? [`${last} is before ${first}`] : [];
}

function implausibleMunicipalities(codes: (string | null)[]): string[] {
  return codes.filter((code) => code !== null && noMunicipality.has(code)).map((code) => `${code} is no municipality`);
}

/** Finland lies between 19 and 32 degrees east and 59 and 71 degrees north. */
function isSwapped(location: VacancyRecord['location']): boolean {
  if (!location) return false;
  const { longitude, latitude } = location;
  return longitude >= 59 && longitude <= 71 && latitude >= 19 && latitude <= 32;
}
