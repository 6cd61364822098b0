import type {
  ApiKey,
  ApplicantPage,
  AuditEvent,
  CodeListAnswer,
  Company,
  CompanyBrief,
  CompanyFinancials,
  CompanyListItem,
  CompanyPeople,
  ConceptNames,
  EmployerLink,
  Favourite,
  FeedbackTicket,
  FilePreview,
  Me,
  MutedTermList,
  NewApiKey,
  Notice,
  PageOf,
  ProcessingRegisterEntry,
  RevealedIdentity,
  SignInProvider,
  SearchAnswer,
  SkillPage,
  SkillSuggestion,
  Source,
  Study,
  StudyListItem,
  SyncReject,
  SyncRun,
  TalentMatches,
  TalentPage,
  TalentProfile,
  UnmatchedVacancy,
  UnmetNeed,
  User,
  Vacancy,
  VacancyListItem,
  VacancyMatches,
} from '@kasvu/contracts';

/** What the API answers, by the name of the shape. */
export interface Answers {
  search: SearchAnswer;
  unmetNeed: UnmetNeed;
  unmetNeeds: { items: UnmetNeed[] };
  skillPage: SkillPage;
  vacancyMatches: VacancyMatches;
  talentMatches: TalentMatches;
  companyBrief: CompanyBrief;
  mutedTerms: MutedTermList;
  favourite: Favourite;
  favouriteRemoved: { removed: boolean };
  favouriteList: { items: Favourite[] };
  conceptNames: ConceptNames;
  talentPage: TalentPage;
  talentProfile: TalentProfile;
  revealedIdentity: RevealedIdentity;
  skillSuggestions: { items: SkillSuggestion[] };
  companyPage: PageOf<CompanyListItem>;
  company: Company;
  vacancyPage: PageOf<VacancyListItem>;
  vacancy: Vacancy;
  companyPeople: CompanyPeople;
  companyFinancials: CompanyFinancials;
  codeList: CodeListAnswer;
  studyPage: PageOf<StudyListItem>;
  study: Study;
  employerPage: PageOf<EmployerLink>;
  employer: EmployerLink;
  applicantPage: ApplicantPage;
  unmatchedPage: PageOf<UnmatchedVacancy>;
  sourceList: { items: Source[] };
  filePreview: FilePreview;
  syncRun: SyncRun;
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
