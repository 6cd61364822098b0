import { helsinkiToInstant, reject, type Mapped } from '@kasvu/adapter-kit';
import { isBusinessId, type CompanyRecord, type Industry } from '@kasvu/contracts';
import { addressesOf, addressKinds, municipalityOf } from './addresses';
import { labelOf } from './labels';
import { isOpen, paysWages, statusOf, statusOfSituation } from './liveness';
import { currentForm, currentName, nameKinds, namesOf } from './names';
import type { RemoteBusinessLine, RemoteCompany } from './remote-company';
import { textOf } from './text';
import { websiteOf } from './website';

/** The code sets of `typeCodeSet` that are in use; the register mixes them since 2026. */
const schemeOfCodeSet: ReadonlyMap<string, Industry['scheme']> = new Map([
  ['TOIMI3', 'TOL2008'],
  ['TOIMI4', 'TOL2025'],
]);

/** Maps one company of the register. Refuses it when it has no valid business ID or no main name. */
export function mapCompany(remote: RemoteCompany): Mapped {
  const businessId = textOf(remote.businessId?.value);
  if (businessId === null) return reject('missing-field', 'businessId.value', 'The company has no business ID');
  if (!isBusinessId(businessId)) return reject('invalid-field', 'businessId.value', 'Not a business ID with a right check digit');
  const name = currentName(remote.names ?? []);
  if (name === null) return reject('missing-field', 'names', 'The company has no main name');
  const modifiedAt = modifiedAtOf(remote.lastModified);
  if (modifiedAt === 'invalid') return reject('invalid-field', 'lastModified', 'Not a local date and time');
  const data = dataOf(remote, { businessId, name, modifiedAt });
  return { kind: 'company', sourceId: businessId, sourceUrl: `https://tietopalvelu.ytj.fi/yritys/${businessId}`, data };
}

function dataOf(remote: RemoteCompany, checked: Pick<CompanyRecord, 'businessId' | 'name' | 'modifiedAt'>): CompanyRecord {
  const addresses = addressesOf(remote.addresses ?? []);
  const form = currentForm(remote.companyForms ?? []);
  return {
    ...checked,
    names: namesOf(remote.names ?? []),
    status: statusOf(remote),
    form: form?.type ? { code: form.type, label: labelOf(form.descriptions) } : null,
    industry: industryOf(remote.mainBusinessLine),
    municipalityCode: municipalityOf(addresses),
    addresses,
    website: websiteOf(remote.website?.url),
    phone: null,
    email: null,
    registeredOn: textOf(remote.registrationDate) ?? textOf(remote.businessId?.registrationDate),
    endedOn: textOf(remote.endDate),
    paysWages: paysWages(remote),
  };
}

/** The register writes Finnish local time without a zone, the API with a `T` and the bulk file with a space. */
function modifiedAtOf(lastModified: string | null | undefined): string | null {
  const text = textOf(lastModified);
  if (text === null) return null;
  try {
    return helsinkiToInstant(text);
  } catch (error) {
    if (error instanceof RangeError) return 'invalid';
    throw error;
  }
}

function industryOf(line: RemoteBusinessLine | null | undefined): Industry | null {
  const scheme = schemeOfCodeSet.get(line?.typeCodeSet ?? '');
  const code = textOf(line?.type);
  if (!line || !scheme || code === null || !isIndustryCode(code)) return null;
  return { code, scheme, label: labelOf(line.descriptions) };
}

function isIndustryCode(code: string): boolean {
  return /^\d{2,5}$/.test(code);
}

/** Codes of the record the mapper does not know, as `path=code`; what they belong to is left out of the result and reported. */
export function unknownCodes(remote: RemoteCompany): string[] {
  const found = new Set<string>();
  const check = (path: string, code: unknown, isKnown: boolean) => {
    if (!isKnown && code !== null && code !== undefined && code !== '') found.add(`${path}=${String(code)}`);
  };
  const line = remote.mainBusinessLine;
  check('mainBusinessLine.typeCodeSet', line?.typeCodeSet, schemeOfCodeSet.has(line?.typeCodeSet ?? ''));
  check('mainBusinessLine.type', line?.type, isIndustryCode(line?.type ?? ''));
  for (const { type } of remote.names ?? []) check('names[].type', type, nameKinds.has(type ?? ''));
  for (const { type } of remote.addresses ?? []) check('addresses[].type', type, addressKinds.has(String(type)));
  for (const { type } of (remote.companySituations ?? []).filter(isOpen))
    check('companySituations[].type', type, statusOfSituation.has(type ?? ''));
  return [...found];
}
