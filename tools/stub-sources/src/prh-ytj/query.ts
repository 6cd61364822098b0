import { isCalendarDay } from '../days.ts';
import { queryForms } from './forms.ts';

/** What `/companies` was asked for. Absent conditions are undefined. */
export interface CompanyQuery {
  name: string | undefined;
  location: string | undefined;
  businessId: string | undefined;
  companyForm: string | undefined;
  mainBusinessLine: string | undefined;
  postCode: string | undefined;
  registrationDateStart: string | undefined;
  registrationDateEnd: string | undefined;
  businessIdRegistrationStart: string | undefined;
  businessIdRegistrationEnd: string | undefined;
  page: number;
}

/** A parameter the register does not accept; answered with 400 and error code 1005. */
export class WrongParameter extends Error {
  override readonly name = 'WrongParameter';
}

const DATES = ['registrationDateStart', 'registrationDateEnd', 'businessIdRegistrationStart', 'businessIdRegistrationEnd'] as const;

function checkDate(name: string, value: string | undefined): void {
  if (value !== undefined && !isCalendarDay(value)) throw new WrongParameter(`Parameter ${name} is not a date (yyyy-MM-dd)`);
}

function pageOf(value: string | undefined): number {
  if (value === undefined) return 1;
  if (!/^-?\d{1,9}$/.test(value)) throw new WrongParameter('Parameter page is not an integer');
  return Number(value);
}

/**
 * Reads the parameters of `/companies`. Unknown ones (`maxResults`, `limit`) are ignored as the register ignores them.
 * Throws WrongParameter for a value the register refuses.
 */
export function parseCompanyQuery(query: URLSearchParams): CompanyQuery {
  const value = (name: string): string | undefined => query.get(name)?.trim() || undefined;
  const companyForm = value('companyForm');
  if (companyForm !== undefined && !queryForms.has(companyForm))
    throw new WrongParameter('Parameter companyForm is not a known company form');
  for (const name of DATES) checkDate(name, value(name));
  return {
    name: value('name')?.toLowerCase(),
    location: value('location')?.toUpperCase(),
    businessId: value('businessId'),
    companyForm,
    mainBusinessLine: value('mainBusinessLine')?.toLowerCase(),
    postCode: value('postCode'),
    registrationDateStart: value('registrationDateStart'),
    registrationDateEnd: value('registrationDateEnd'),
    businessIdRegistrationStart: value('businessIdRegistrationStart'),
    businessIdRegistrationEnd: value('businessIdRegistrationEnd'),
    page: pageOf(value('page')),
  };
}
