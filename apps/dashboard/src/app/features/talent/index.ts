export { PersonRow } from './person-row';
