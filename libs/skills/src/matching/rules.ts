import type { MatchCriterion, MatchOrder } from '@kasvu/contracts';

/** How one criterion puts people and vacancies in order: a count, most first, or named steps, the first best. */
export type CriterionRule = { by: 'count' } | { by: 'steps'; steps: readonly string[] };

/** What is compared. The words for each, in three languages, are messages of the same name. */
export const criterionRules: Record<MatchCriterion, CriterionRule> = {
  required: { by: 'count' },
  appreciated: { by: 'count' },
  occupation: { by: 'steps', steps: ['same', 'other'] },
  region: { by: 'steps', steps: ['lives', 'would-work', 'remote', 'unknown', 'elsewhere'] },
  availability: { by: 'steps', steps: ['available', 'open', 'not-looking'] },
};

/**
 * An order the user picks: rows are put in order by the first criterion, equals by the next, and at last by pseudonym or id, which tell
 * nothing of anybody.
 */
export interface OrderRule {
  criteria: readonly MatchCriterion[];
}

/** The table of rules that matching goes by, and that the page of rules is made from (LAW M1: published, deterministic, no score). */
export const matchingRules: Record<MatchOrder, OrderRule> = {
  'required-first': { criteria: ['required', 'appreciated', 'occupation', 'region', 'availability'] },
  'occupation-first': { criteria: ['occupation', 'required', 'appreciated', 'region', 'availability'] },
  'region-first': { criteria: ['region', 'required', 'appreciated', 'occupation', 'availability'] },
  'availability-first': { criteria: ['availability', 'required', 'appreciated', 'occupation', 'region'] },
};

/** A study begins in time for a vacancy without a deadline when it begins within so many days. */
export const daysToBegin = 90;
