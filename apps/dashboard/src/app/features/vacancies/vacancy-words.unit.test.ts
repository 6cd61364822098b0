import { vacancyRow } from '../../../testing/test-records';
import { deadlineTone } from './deadline';
import { paragraphs } from './paragraphs';
import { wantedFirst } from './vacancy-row';

describe('what a vacancy shows', () => {
  it.each([
    [null, 'neutral'],
    [8, 'neutral'],
    [7, 'caution'],
    [0, 'caution'],
    [-1, 'negative'],
  ])('is louder as the deadline comes near: %s days', (days, tone) => {
    expect(deadlineTone(days)).toBe(tone);
  });

  it('shows each skill once, the wanted ones first, with the first evidence', () => {
    const [one] = vacancyRow().skills;
    if (!one) throw new Error('the record has a skill');
    const skills = [one, { ...one, field: 'description' as const }, { ...one, skillId: '9' }];
    expect(wantedFirst(skills, new Set(['9'])).map(({ skillId, field }) => [skillId, field])).toEqual([
      ['9', 'title'],
      ['7', 'title'],
    ]);
  });

  it('splits a text at empty lines only', () => {
    expect(paragraphs('Yksi\nkaksi\n\n\n  Kolme \n \n')).toEqual(['Yksi\nkaksi', 'Kolme']);
  });
});
