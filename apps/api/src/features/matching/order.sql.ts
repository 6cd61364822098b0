import type { MatchCriterion, MatchOrder } from '@kasvu/contracts';
import { criterionRules, matchingRules } from '@kasvu/skills';

/** A count above this is as good as this. */
const most = 999;

/**
 * SQL of a whole number that sorts rows by the rules of an order, the smallest first. Its digits are the places a row takes, the first
 * criterion foremost, after a leading 1 that keeps them all as long; so a later criterion never outweighs an earlier one, and a cursor can hold
 * it. `criteria`: SQL of each, a count or the name of a step.
 */
export const orderKeySql = (order: MatchOrder, criteria: Record<MatchCriterion, string>): string =>
  matchingRules[order].criteria.reduce((key, criterion) => {
    const rule = criterionRules[criterion];
    return rule.by === 'count'
      ? `(${key}) * ${most + 1} + ${most} - least(${criteria[criterion]}, ${most})`
      : `(${key}) * 10 + array_position(ARRAY[${rule.steps.map((step) => `'${step}'`).join(', ')}], ${criteria[criterion]}) - 1`;
  }, '1');

/** SQL of where work and person meet, by SQL of each condition; the first that holds tells. */
export const regionSql = (holds: Record<'lives' | 'wouldWork' | 'remote' | 'unknown', string>) => `CASE WHEN ${holds.lives} THEN 'lives'
    WHEN ${holds.wouldWork} THEN 'would-work' WHEN ${holds.remote} THEN 'remote' WHEN ${holds.unknown} THEN 'unknown' ELSE 'elsewhere' END`;

/** SQL of whether the occupations are the same, by SQL of a condition. */
export const occupationSql = (same: string) => `CASE WHEN ${same} THEN 'same' ELSE 'other' END`;
