export { VacancyApplicants } from './vacancy-applicants';
