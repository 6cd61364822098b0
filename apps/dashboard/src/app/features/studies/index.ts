export { StudyRow } from './study-row';
export { StudyWords } from './study-words';
export { TeachingStudies } from './teaching-studies';
