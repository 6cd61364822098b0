import { dayNumber } from '../days.ts';
import { addressesOf, hasPostOffice } from './addresses.ts';
import { businessLineOf } from './business-line.ts';
import { forms } from './forms.ts';
import type { CompanyQuery } from './query.ts';
import type { Register } from './register.ts';
import type { Traits } from './traits.ts';

type Condition = (index: number) => boolean;

/** The most rows one answer holds; the register lets nobody change it. */
export const PAGE_SIZE = 100;

const REMEMBERED_SEARCHES = 8;

/** A company's registration and its business ID's are of the same day here, so both date ranges look at that day. */
function dateCondition(traits: Traits, from: string | undefined, to: string | undefined): Condition[] {
  if (from === undefined && to === undefined) return [];
  const [first, last] = [from === undefined ? -Infinity : dayNumber(from), to === undefined ? Infinity : dayNumber(to)];
  return [(index) => traits.registered(index) >= first && traits.registered(index) <= last];
}

/** The conditions of a query, cheapest first: most companies fall out before anything is written out. */
function conditionsOf(register: Register, query: CompanyQuery): Condition[] {
  const { traits } = register;
  const { location, companyForm, mainBusinessLine, postCode, name } = query;
  const conditions: Condition[] = [];
  if (location !== undefined) conditions.push((index) => hasPostOffice(traits, index, location));
  if (companyForm !== undefined) conditions.push((index) => forms[traits.form(index)].letters === companyForm);
  conditions.push(...dateCondition(traits, query.registrationDateStart, query.registrationDateEnd));
  conditions.push(...dateCondition(traits, query.businessIdRegistrationStart, query.businessIdRegistrationEnd));
  if (mainBusinessLine !== undefined) {
    conditions.push((index) => {
      const { type, descriptions } = businessLineOf(traits, index);
      return type === mainBusinessLine || descriptions.some(({ description }) => description.toLowerCase().includes(mainBusinessLine));
    });
  }
  if (postCode !== undefined)
    conditions.push((index) => addressesOf(traits, index)?.some((address) => address.postCode === postCode) ?? false);
  if (name !== undefined) conditions.push((index) => register.names(index).some((entry) => entry.name.toLowerCase().includes(name)));
  return conditions;
}

function matching(register: Register, query: CompanyQuery): Uint32Array {
  const conditions = conditionsOf(register, query);
  const found = new Uint32Array(register.indexes());
  let count = 0;
  for (let index = 0; index < found.length; index++) {
    if (!register.isWithdrawn(index) && conditions.every((condition) => condition(index))) found[count++] = index;
  }
  return found.slice(0, count);
}

/** One page of a search: the count of all hits and the company indexes of the page, in business ID order. */
export interface SearchPage {
  total: number;
  indexes: number[];
}

/**
 * A search over the register. The hits of the latest searches are remembered as index lists (4 bytes a hit), so that
 * reading page after page stays cheap; a change to the register drops them.
 */
export function createSearch(register: Register): (query: CompanyQuery) => SearchPage {
  const remembered = new Map<string, Uint32Array>();
  let revision = register.revision();

  const hits = (query: CompanyQuery): Uint32Array => {
    if (query.businessId !== undefined) {
      const index = register.find(query.businessId);
      return index === null || !conditionsOf(register, query).every((condition) => condition(index))
        ? new Uint32Array(0)
        : Uint32Array.of(index);
    }
    if (revision !== register.revision()) remembered.clear();
    revision = register.revision();
    const key = JSON.stringify({ ...query, page: 1 });
    const known = remembered.get(key) ?? matching(register, query);
    remembered.delete(key);
    remembered.set(key, known);
    if (remembered.size > REMEMBERED_SEARCHES) remembered.delete(remembered.keys().next().value as string);
    return known;
  };

  return (query) => {
    const found = hits(query);
    const pages = Math.ceil(found.length / PAGE_SIZE);
    const page = query.page >= 1 && query.page <= pages ? query.page : 1;
    return { total: found.length, indexes: [...found.subarray((page - 1) * PAGE_SIZE, page * PAGE_SIZE)] };
  };
}
