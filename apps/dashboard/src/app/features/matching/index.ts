export { GapMeaning } from './gap-meaning';
export { GapTable } from './gap-table';
export { readMatchChoice } from './match-choice';
export { MatchOrderField } from './match-order';
export { MatchSkills } from './match-skills';
export { MatchWords } from './match-words';
export { VacancyMatches } from './vacancy-matches';
