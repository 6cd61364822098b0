import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import type { Permission, SkillEvidence } from '@kasvu/contracts';
import { vacancy } from '../../../testing/test-records';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { VacancySkills } from './vacancy-skills';

const [welding] = vacancy().skills;
if (!welding) throw new Error('the record has a skill');
const driving: SkillEvidence = { ...welding, skillId: '9', labels: { fi: 'trukin ajaminen' }, words: 'trukki', weight: 'appreciated' };
const stated: SkillEvidence = { ...welding, skillId: '8', labels: { fi: 'sorvaus' }, field: 'stated', words: '' };
const implied: SkillEvidence = { ...driving, skillId: '10', labels: { fi: 'juottaminen' }, field: 'occupation' };

const show = (skills: SkillEvidence[], permissions: Permission[] = []) =>
  render(VacancySkills, {
    inputs: { vacancy: vacancy({ skills }) },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({}), provideSession(me({ permissions }))],
  });
const namesIn = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('link')
    .map(({ firstChild }) => firstChild?.textContent?.trim());

describe('skills of a vacancy', () => {
  it('are apart by whether they are required, appreciated or usually needed', async () => {
    await show([implied, driving, stated, welding]);
    expect(namesIn('Vaaditut')).toEqual(['sorvaus', 'hitsaus']);
    expect(namesIn('Eduksi katsottavat')).toEqual(['trukin ajaminen']);
    expect(namesIn('Ammatin perusteella')).toEqual(['juottaminen']);
    expect(screen.getByText('Otsikossa: ”trukki”')).toBeInTheDocument();
  });

  it('say when none was recognised', async () => {
    await show([implied]);
    expect(screen.getByText('Ilmoituksesta ei tunnistettu osaamisia.')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Vaaditut' })).not.toBeInTheDocument();
  });

  it('can be muted where they were recognised in a text, by who keeps the vocabulary only', async () => {
    await show([implied, driving, stated, welding], ['vocabulary.manage']);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent?.trim());
    expect(names).toEqual(['Ei ole osaaminen tässä: hitsaus', 'Ei ole osaaminen tässä: trukin ajaminen']);
  });

  it('cannot be muted by others', async () => {
    await show([welding], ['vacancies.read']);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
