import type { Address } from '@kasvu/contracts';
import { localized } from './labels';
import type { RemoteAddress, RemotePostOffice } from './remote-company';
import { textOf } from './text';

/** `type` of an address is a number, unlike every other code of the register. */
export const addressKinds: ReadonlyMap<string, Address['kind']> = new Map([
  ['1', 'visiting'],
  ['2', 'postal'],
]);

const homeCountry = 'FI';

/** The visiting and the postal address, without the c/o line: it often names a person. Empty ones are left out. */
export function addressesOf(addresses: readonly RemoteAddress[]): Address[] {
  return addresses.flatMap((remote) => {
    const kind = addressKinds.get(String(remote.type));
    if (!kind) return [];
    const address = { kind, ...placeOf(remote) };
    return isEmpty(address) ? [] : [address];
  });
}

/** Of the visiting address, else of the postal one; a PO box may lie in another municipality than the company. */
export function municipalityOf(addresses: readonly Address[]): string | null {
  const codeOf = (kind: Address['kind']) =>
    addresses.find((address) => address.kind === kind && address.municipalityCode)?.municipalityCode;
  return codeOf('visiting') ?? codeOf('postal') ?? null;
}

/**
 * A foreign address as a line of text. The register writes spaces as `_` and line breaks as spaces
 * (`Storgatan_3 SE-451_75_Uddevalla`); a c/o line names a person and is left out.
 */
export function freeTextOf(line: string | null | undefined): string | null {
  const lines = (line ?? '').split(/\s+/).map((part) => part.replaceAll('_', ' ').trim());
  const kept = lines.filter((part, index) => !isCareOf(part) && !/^c\/o$/i.test(lines[index - 1] ?? ''));
  return textOf(kept.filter(Boolean).join(' ').replace(/\s+/g, ' '));
}

function placeOf(remote: RemoteAddress): Omit<Address, 'kind'> {
  const offices = activeOffices(remote.postOffices ?? []);
  const country = textOf(remote.country)?.toUpperCase() ?? null;
  return {
    street: streetOf(remote),
    postCode: textOf(remote.postCode),
    city: localized(offices.map(({ languageCode, city }) => ({ languageCode, text: city }))),
    municipalityCode: offices.map((office) => office.municipalityCode).find((code) => /^\d{3}$/.test(code ?? '')) ?? null,
    country: country === homeCountry ? null : country,
    freeText: freeTextOf(remote.freeAddressLine),
  };
}

/** `Esimerkkikatu 7 B 12a`, `PL 226`, or both. */
function streetOf(remote: RemoteAddress): string | null {
  const street = textOf(remote.street);
  const apartment = `${textOf(remote.apartmentNumber) ?? ''}${textOf(remote.apartmentIdSuffix) ?? ''}`;
  const parts = [street, textOf(remote.buildingNumber), textOf(remote.entrance), apartment || null];
  const box = textOf(remote.postOfficeBox);
  const line = street === null || isCareOf(street) ? null : parts.filter((part) => part !== null).join(' ');
  return [line, box === null ? null : `PL ${box}`].filter((part) => part !== null).join(', ') || null;
}

/** The bulk file also lists post offices that are no longer in use. */
function activeOffices(offices: readonly RemotePostOffice[]): readonly RemotePostOffice[] {
  const active = offices.filter((office) => office.active !== false);
  return active.length > 0 ? active : offices;
}

function isCareOf(text: string): boolean {
  return /^c\/o\b/i.test(text);
}

function isEmpty(address: Address): boolean {
  const { street, postCode, city, country, freeText } = address;
  return street === null && postCode === null && country === null && freeText === null && Object.keys(city).length === 0;
}
