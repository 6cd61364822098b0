export { VacancyRow } from './vacancy-row';
