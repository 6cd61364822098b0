export { TeachingStudies } from './teaching-studies';
