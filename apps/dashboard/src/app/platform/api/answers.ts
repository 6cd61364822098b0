import type {
  ApiKey,
  ApplicantPage,
  AuditEvent,
  CodeListAnswer,
  Company,
  CompanyBrief,
  CompanyCare,
  CompanyFinancials,
  CompanyListItem,
  CompanyNote,
  CompanyPeople,
  ConceptNames,
  Digest,
  EmployerLink,
  Favourite,
  FavouriteListDetail,
  FavouriteListSummary,
  FeedbackTicket,
  FilePreview,
  Me,
  ItemRef,
  ItemWork,
  ListMarks,
  ListMembers,
  MutedTermList,
  NewApiKey,
  Notice,
  PageOf,
  Preferences,
  ProcessingRegisterEntry,
  RevealedIdentity,
  SavedSearch,
  SignInProvider,
  SearchAnswer,
  ShownFavourites,
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
  TimelineEntry,
  Today,
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
  shownFavourites: ShownFavourites;
  itemsAdded: { added: ItemRef[]; unknown: number };
  itemsRemoved: { removed: number };
  lists: { items: FavouriteListSummary[] };
  list: FavouriteListDetail;
  listSummary: FavouriteListSummary;
  listMembers: ListMembers;
  listRemoved: { removed: boolean };
  listLeft: { left: boolean };
  listMarks: ListMarks;
  itemWork: ItemWork;
  itemMoved: { moved: boolean };
  today: Today;
  dismissal: { key: string; dismissed: boolean };
  preferences: Preferences;
  savedSearch: SavedSearch;
  savedSearches: { items: SavedSearch[] };
  savedSearchRemoved: { removed: boolean };
  digest: Digest;
  digests: { items: Digest[] };
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
  companyCare: CompanyCare;
  companyTimeline: PageOf<TimelineEntry>;
  companyNote: CompanyNote;
  noteRemoved: { removed: boolean };
  notePage: PageOf<CompanyNote & { company: string }>;
  companiesTagged: { changed: string[] };
  tagList: { items: { tag: string; companies: number }[] };
  colleagueList: { items: { id: string; name: string }[] };
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
