import { vacancyRow } from '../../../testing/test-records';
import { wantedSkillsFirst } from './wanted-skills';

const [one] = vacancyRow().skills;
if (!one) throw new Error('the record has a skill');
const inOrder = (skills: (typeof one)[], ...wanted: string[]) =>
  wantedSkillsFirst(skills, new Set(wanted)).map(({ skillId, field }) => [skillId, field]);

describe('skills of a record', () => {
  it('are shown once each, the wanted ones first, with the first evidence', () => {
    expect(inOrder([one, { ...one, field: 'description' }, { ...one, skillId: '9' }], '9')).toEqual([
      ['9', 'title'],
      ['7', 'title'],
    ]);
  });

  it('are last when the occupation only implies them, and not so when a text says them too', () => {
    const implied = { ...one, field: 'occupation' as const };
    expect(inOrder([{ ...implied, skillId: '8' }, implied, { ...one, field: 'description' }])).toEqual([
      ['7', 'description'],
      ['8', 'occupation'],
    ]);
  });
});
