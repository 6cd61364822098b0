import { type Cells, codeOf, refuse, type RowResult } from '@kasvu/adapter-kit';
import { type Address, type CompanyRecord, type Industry, postCodeSchema } from '@kasvu/contracts';
import { z } from 'zod';
import { type CompanyField, companyForms, statusWords } from './fields';

export interface CompaniesConfig {
  industryScheme: Industry['scheme'];
}

/**
 * A row as a company.
 * @throws {CellFault}
 */
export function companyOf(cells: Cells<CompanyField>, { industryScheme }: CompaniesConfig): RowResult {
  const businessId = cells.businessId('businessId') ?? cells.required('businessId');
  const address = addressOf(cells);
  const data: CompanyRecord = {
    businessId,
    name: cells.required('name'),
    names: [],
    status: cells.oneOf('status', statusWords) ?? 'active',
    form: formOf(cells),
    industry: industryOf(cells, industryScheme),
    municipalityCode: cells.municipalityCode('municipality'),
    addresses: address ? [address] : [],
    website: websiteOf(cells),
    phone: phoneOf(cells),
    email: emailOf(cells),
    registeredOn: null,
    endedOn: null,
    paysWages: null,
    modifiedAt: null,
  };
  return { record: { kind: 'company', sourceId: businessId, sourceUrl: null, data } };
}

/** A c/o line names a person and is left out. */
function addressOf(cells: Cells<CompanyField>): Address | null {
  const parts = (cells.text('street') ?? '').split(',').map((part) => part.trim());
  const street = parts.filter((part) => part !== '' && !/^c\/o\b/i.test(part)).join(', ') || null;
  const city = cells.text('city');
  const postCode = cells.text('postCode')?.padStart(5, '0') ?? null;
  if (postCode !== null && !postCodeSchema.safeParse(postCode).success) return refuse('postCode', 'a post code has five digits');
  if (street === null && postCode === null && city === null) return null;
  const place = { kind: 'visiting', street, postCode, city: city === null ? {} : { fi: city } } as const;
  return { ...place, municipalityCode: cells.municipalityCode('municipality'), country: null, freeText: null };
}

function formOf(cells: Cells<CompanyField>): CompanyRecord['form'] {
  const cell = cells.text('form');
  if (cell === null) return null;
  const words = Object.fromEntries(
    Object.entries(companyForms).map(([code, form]) => [code, [...form.words, ...Object.values(form.label)]]),
  );
  const code = codeOf(cell, words);
  const form = companyForms[code ?? ''];
  return code && form ? { code, label: form.label } : refuse('form', 'no known company form (for example Oy, Ky, Ay, Osk)');
}

/** `62100`, `62.10` or the letter of a main class. */
function industryOf(cells: Cells<CompanyField>, scheme: Industry['scheme']): Industry | null {
  const code = cells.text('industry')?.replaceAll('.', '').toUpperCase() ?? null;
  if (code === null) return null;
  return /^(\d{2,5}|[A-Z])$/.test(code)
    ? { code, scheme, label: {} }
    : refuse('industry', 'an industry code is a letter or two to five digits (TOL)');
}

function websiteOf(cells: Cells<CompanyField>): string | null {
  const cell = cells.text('website');
  if (cell === null) return null;
  const address = /[\s@]/.test(cell) ? null : URL.parse(/^https?:\/\//i.test(cell) ? cell : `https://${cell}`);
  return address && /^[^.].*\.[^.]{2,}$/.test(address.hostname) ? cell : refuse('website', 'no web address');
}

function phoneOf(cells: Cells<CompanyField>): string | null {
  const cell = cells.text('phone');
  return cell === null || /^\+?[\d\s()/-]{5,30}$/.test(cell) ? cell : refuse('phone', 'no phone number');
}

function emailOf(cells: Cells<CompanyField>): string | null {
  const cell = cells.text('email');
  return cell === null || z.email().safeParse(cell).success ? cell : refuse('email', 'no e-mail address');
}
