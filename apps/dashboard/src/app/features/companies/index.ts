export { CompanyRow } from './company-row';
