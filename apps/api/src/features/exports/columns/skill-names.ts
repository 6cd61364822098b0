import type { SkillEvidence } from '@kasvu/contracts';
import type { Wording } from '../words/wording';
import { joined } from './column';

/** Each skill once, those only implied by the occupation last, as lists show them. */
export function skillNames(skills: readonly SkillEvidence[], words: Wording): string {
  const strongestFirst = [...skills.filter(({ field }) => field !== 'occupation'), ...skills.filter(({ field }) => field === 'occupation')];
  const byId = new Map(strongestFirst.map(({ skillId, labels }) => [skillId, labels]));
  return joined([...byId.values()].map((labels) => words.local(labels)));
}
