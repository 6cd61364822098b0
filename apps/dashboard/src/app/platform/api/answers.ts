import type {
  Company,
  CompanyListItem,
  PageOf,
  SearchAnswer,
  SkillSuggestion,
  Source,
  SyncReject,
  SyncRun,
  Vacancy,
  VacancyListItem,
} from '@kasvu/contracts';

/** What the API answers, by the name of the shape. */
export interface Answers {
  search: SearchAnswer;
  skillSuggestions: { items: SkillSuggestion[] };
  companyPage: PageOf<CompanyListItem>;
  company: Company;
  vacancyPage: PageOf<VacancyListItem>;
  vacancy: Vacancy;
  sourceList: { items: Source[] };
  syncRuns: { items: SyncRun[] };
  syncRejectPage: PageOf<SyncReject>;
}

export type AnswerName = keyof Answers;
