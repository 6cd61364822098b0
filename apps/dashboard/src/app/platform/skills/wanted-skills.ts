import type { SkillEvidence } from '@kasvu/contracts';

/** Whether a skill is only an essential one of the occupation, and so weaker than the rest. */
export const isImplied = ({ field }: SkillEvidence): boolean => field === 'occupation';

/** Each skill once, by its strongest evidence: the wanted ones first, those only implied by the occupation last. */
export function wantedSkillsFirst(skills: readonly SkillEvidence[], wanted: ReadonlySet<string>): SkillEvidence[] {
  const strongestFirst = [...skills.filter((skill) => !isImplied(skill)), ...skills.filter(isImplied)];
  const once = strongestFirst.filter(({ skillId }, index) => strongestFirst.findIndex((each) => each.skillId === skillId) === index);
  return [...once.filter((skill) => wanted.has(skill.skillId)), ...once.filter((skill) => !wanted.has(skill.skillId))];
}
