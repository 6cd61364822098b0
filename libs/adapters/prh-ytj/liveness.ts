import type { CompanyStatus } from '@kasvu/contracts';
import type { RemoteCompany } from './remote-company';
import { textOf } from './text';

/** The situations of the code list `SELTILA,SANE,KONK`, the gravest first. */
export const statusOfSituation: ReadonlyMap<string, CompanyStatus> = new Map([
  ['KONK', 'bankruptcy'],
  ['SELTILA', 'liquidation'],
  ['SANE', 'restructuring'],
]);

/** "Ceased" in the trade register (code list REK_KDI). */
const ceasedInTradeRegister = '4';
/** The tax authority's register of employers that pay wages regularly (code list REK). */
const employerRegister = '7';

/**
 * Whether a company lives, from its end date, its state in the trade register and its open situations.
 * `status` of the record is the state of the business ID and says nothing about it.
 */
export function statusOf(company: RemoteCompany): CompanyStatus {
  if (textOf(company.endDate) !== null || company.tradeRegisterStatus === ceasedInTradeRegister) return 'ceased';
  const open = new Set((company.companySituations ?? []).filter(isOpen).map((situation) => situation.type));
  for (const [situation, status] of statusOfSituation) if (open.has(situation)) return status;
  return 'active';
}

/** In the employer register now; null when the record lists no register entries at all. */
export function paysWages(company: RemoteCompany): boolean | null {
  if (!company.registeredEntries) return null;
  return company.registeredEntries.some((entry) => entry.register === employerRegister && isOpen(entry));
}

export function isOpen(entry: { endDate?: string | null }): boolean {
  return textOf(entry.endDate) === null;
}
