import type { Comparison, MatchCriterion, MatchOrder } from '@kasvu/contracts';
import { criterionRules, matchingRules } from './rules';

/** What one row is put in its place by: a number for a count, the name of the step for steps; `last` where all of that is equal. */
export interface Compared extends Record<MatchCriterion, number | string> {
  last: string;
}

/**
 * A comparison as the rules look at it. What a person claims counts as what they state: somebody who wrote a text does not come after who
 * ticked a box.
 */
export function comparedBy({ required, appreciated, occupation, region }: Comparison, availability: string, last: string): Compared {
  return {
    required: required.has.length + required.claimed.length,
    appreciated: appreciated.has.length + appreciated.claimed.length,
    occupation: occupation ? 'same' : 'other',
    region,
    availability,
    last,
  };
}

/** The order of the table of rules, for sorting; negative: `a` comes first. */
export const compareBy = (order: MatchOrder) => (a: Compared, b: Compared) => {
  for (const criterion of matchingRules[order].criteria) {
    const difference = placeOf(criterion, a[criterion]) - placeOf(criterion, b[criterion]);
    if (difference !== 0) return difference;
  }
  return a.last < b.last ? -1 : Number(a.last > b.last);
};

function placeOf(criterion: MatchCriterion, value: number | string): number {
  const rule = criterionRules[criterion];
  return rule.by === 'count' ? -Number(value) : rule.steps.indexOf(String(value));
}
