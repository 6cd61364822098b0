/** The rules of matching alone: for the dashboard, which has no use for the vocabulary. */
export { criterionRules, daysToBegin, matchingRules, type CriterionRule, type OrderRule } from './rules';
