export { TalentWords } from './talent-words';
