export { CompanyAddress } from './company-address';
export { CompanyRow } from './company-row';
export { ContactFacts } from './contact-facts';
export { FinancialTable } from './financials/financial-table';
export { toldLines, yearName } from './financials/financial-years';
