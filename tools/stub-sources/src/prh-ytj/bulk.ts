import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Register } from './register.ts';
import type { YtjAddress, YtjCompany } from './shapes.ts';

const ROWS_PER_CHUNK = 200;
/** Above this many companies the file may pass 4 GB, which needs the 64-bit form of ZIP. */
const ZIP64_FROM = 500_000;

function bulkAddress(address: YtjAddress): object {
  return {
    type: address.type,
    street: address.street ?? null,
    postCode: address.postCode ?? null,
    postOffices: address.postOffices?.map((office) => ({ ...office, active: true, postCode: address.postCode ?? null })) ?? [],
    postOfficeBox: address.postOfficeBox ?? null,
    buildingNumber: address.buildingNumber ?? null,
    entrance: address.entrance ?? null,
    apartmentNumber: address.apartmentNumber ?? null,
    apartmentIdSuffix: address.apartmentIdSuffix ?? null,
    co: address.co ?? null,
    country: address.country ?? null,
    freeAddressLine: address.freeAddressLine ?? null,
    registrationDate: address.registrationDate,
    source: address.source,
  };
}

/** A company as the daily file writes it: every key present, `null` for what is unknown, `lastModified` with a space. */
export function bulkCompany(company: YtjCompany): object {
  return {
    businessId: company.businessId,
    euId: company.euId ?? null,
    names: company.names.map((name) => ({ ...name, endDate: name.endDate ?? null })),
    mainBusinessLine: company.mainBusinessLine ?? null,
    website: company.website ?? null,
    companyForms: company.companyForms?.map((form) => ({ ...form, endDate: form.endDate ?? null })) ?? [],
    companySituations: company.companySituations.map((situation) => ({ ...situation, endDate: situation.endDate ?? null })),
    registeredEntries: company.registeredEntries.map((entry) => ({ ...entry, endDate: entry.endDate ?? null })),
    addresses: company.addresses?.map(bulkAddress) ?? [],
    tradeRegisterStatus: company.tradeRegisterStatus,
    status: company.status,
    registrationDate: company.registrationDate ?? null,
    endDate: company.endDate ?? null,
    lastModified: company.lastModified.replace('T', ' '),
  };
}

function* chunks(register: Register): Generator<string> {
  let rows: string[] = [];
  let opening = '[';
  for (let index = 0; index < register.indexes(); index++) {
    if (register.isWithdrawn(index)) continue;
    rows.push(JSON.stringify(bulkCompany(register.company(index))));
    if (rows.length < ROWS_PER_CHUNK) continue;
    yield opening + rows.join(',');
    rows = [];
    opening = ',';
  }
  yield (rows.length > 0 || opening === '[' ? opening : '') + rows.join(',') + ']';
}

/** The ZIP of `/all_companies`, made while it is sent: one JSON array in one file. */
export function bulkZip(register: Register, today: string): AsyncIterable<Uint8Array> {
  const zip = new ZipFile();
  const source = Readable.from(chunks(register), { objectMode: false });
  zip.addReadStream(source, 'all_companies.json', {
    mtime: new Date(`${today}T03:00:00Z`),
    compressionLevel: 1,
    forceZip64Format: register.indexes() >= ZIP64_FROM,
  });
  zip.end();
  return zip.outputStream as Readable;
}
