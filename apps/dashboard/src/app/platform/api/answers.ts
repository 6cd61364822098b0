import type {
  ApiKey,
  AuditEvent,
  Company,
  CompanyListItem,
  FeedbackTicket,
  Me,
  NewApiKey,
  Notice,
  PageOf,
  ProcessingRegisterEntry,
  SignInProvider,
  SearchAnswer,
  SkillSuggestion,
  Source,
  SyncReject,
  SyncRun,
  User,
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
  me: Me;
  signInProvider: SignInProvider;
  signOut: { redirectTo: string | null };
  currentNotice: Omit<Notice, 'acceptances'>;
  notice: Notice;
  noticeList: { items: Notice[] };
  feedbackReceipt: Pick<FeedbackTicket, 'id' | 'receivedAt' | 'dueOn'>;
  feedbackTicket: FeedbackTicket;
  feedbackList: { items: FeedbackTicket[] };
  user: User;
  userList: { items: User[] };
  apiKey: ApiKey;
  newApiKey: NewApiKey;
  apiKeyList: { items: ApiKey[] };
  auditPage: PageOf<AuditEvent>;
  processingRegister: { items: ProcessingRegisterEntry[] };
}

export type AnswerName = keyof Answers;
