import {
  companyPageSchema,
  companySchema,
  searchAnswerSchema,
  skillSuggestionsSchema,
  sourceListSchema,
  syncRejectPageSchema,
  syncRunSchema,
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
} as const;

/** Development only: says in the console where an answer departs from its contract. Production bundles leave this file out. */
export function checkAgainstContract(name: AnswerName, path: string, answer: unknown): void {
  const result = schemas[name].safeParse(answer as never);
  if (!result.success) console.error(`${path} is not a ${name} of the contract`, result.error.issues);
}
