import {
  apiKeyListSchema,
  apiKeySchema,
  auditPageSchema,
  companyPageSchema,
  companySchema,
  currentNoticeSchema,
  feedbackListSchema,
  feedbackReceiptSchema,
  feedbackTicketSchema,
  meSchema,
  newApiKeySchema,
  noticeListSchema,
  noticeSchema,
  processingRegisterSchema,
  searchAnswerSchema,
  signInProviderSchema,
  signOutAnswerSchema,
  skillSuggestionsSchema,
  sourceListSchema,
  syncRejectPageSchema,
  syncRunSchema,
  userListSchema,
  userSchema,
  vacancyPageSchema,
  vacancySchema,
} from '@kasvu/contracts';
import type { AnswerName } from './answers';

const schemas = {
  search: searchAnswerSchema,
  skillSuggestions: skillSuggestionsSchema,
  companyPage: companyPageSchema,
  company: companySchema,
  vacancyPage: vacancyPageSchema,
  vacancy: vacancySchema,
  sourceList: sourceListSchema,
  syncRuns: { safeParse: (value: { items: unknown[] }) => syncRunSchema.array().safeParse(value.items) },
  syncRejectPage: syncRejectPageSchema,
  me: meSchema,
  signInProvider: signInProviderSchema,
  signOut: signOutAnswerSchema,
  currentNotice: currentNoticeSchema,
  notice: noticeSchema,
  noticeList: noticeListSchema,
  feedbackReceipt: feedbackReceiptSchema,
  feedbackTicket: feedbackTicketSchema,
  feedbackList: feedbackListSchema,
  user: userSchema,
  userList: userListSchema,
  apiKey: apiKeySchema,
  newApiKey: newApiKeySchema,
  apiKeyList: apiKeyListSchema,
  auditPage: auditPageSchema,
  processingRegister: processingRegisterSchema,
} as const;

/** Development only: says in the console where an answer departs from its contract. Production bundles leave this file out. */
export function checkAgainstContract(name: AnswerName, path: string, answer: unknown): void {
  const result = schemas[name].safeParse(answer as never);
  if (!result.success) console.error(`${path} is not a ${name} of the contract`, result.error.issues);
}
