export { CompanyWork } from './company-work';
