import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import type { HeldSkill } from '@kasvu/contracts';
import { provideTexts } from '../testing/provide-texts';
import { SkillMatch } from './skill-match';

const texts = { ui: { skillMatch: { count: '{{ has }} / {{ asked }}', has: 'On', lacks: 'Puuttuu', suggested: 'tekstistä' } } };
const has: HeldSkill[] = [
  { id: '7', labels: { fi: 'hitsaus' }, level: null, origin: 'stated' },
  { id: '8', labels: { fi: 'piirustusten lukeminen' }, level: null, origin: 'suggested' },
];
const lacks = [{ id: '9', labels: { fi: 'trukin ajaminen' } }];
const skillsOf = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('listitem');

describe('skill match', () => {
  it('counts, and tells what somebody has from what they lack, in lists with names', async () => {
    await render(SkillMatch, { inputs: { has, lacks, skillsPath: '/skills' }, providers: [provideRouter([]), provideTexts(texts)] });
    expect(screen.getByText('2 / 3')).toBeInTheDocument();
    expect(skillsOf('Puuttuu').map((item) => item.textContent?.trim())).toEqual(['trukin ajaminen']);
  });

  it('leads from each skill to its page', async () => {
    await render(SkillMatch, { inputs: { has, lacks, skillsPath: '/skills' }, providers: [provideRouter([]), provideTexts(texts)] });
    expect(screen.getByRole('link', { name: 'hitsaus' })).toHaveAttribute('href', '/skills/7');
    expect(screen.getByRole('link', { name: 'trukin ajaminen' })).toHaveAttribute('href', '/skills/9');
  });

  it('marks what was only recognised in a text', async () => {
    await render(SkillMatch, { inputs: { has, lacks, skillsPath: '/skills' }, providers: [provideRouter([]), provideTexts(texts)] });
    expect(skillsOf('On').map((item) => item.textContent?.includes('tekstistä'))).toEqual([false, true]);
  });

  it('counts nothing when nothing was asked for', async () => {
    await render(SkillMatch, {
      inputs: { has, lacks: [], skillsPath: '/skills', compared: false },
      providers: [provideRouter([]), provideTexts(texts)],
    });
    expect(screen.queryByText(/\//)).not.toBeInTheDocument();
  });
});
