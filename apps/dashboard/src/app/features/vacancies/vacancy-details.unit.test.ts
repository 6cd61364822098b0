import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission, Vacancy } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { vacancyMatches } from '../../../testing/test-matching';
import { applicantPage } from '../../../testing/test-people';
import { vacancy } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { studyRow } from '../../../testing/test-studies';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { VacancyDetails } from './vacancy-details';

async function show(permissions: Permission[], change: Partial<Vacancy> = {}) {
  const applicants = jest.fn(() => applicantPage());
  const studies = jest.fn(() => ({ items: [studyRow()], total: 1, nextCursor: null }));
  const matches = jest.fn(() => vacancyMatches());
  const api = provideApi({ vacancy: () => vacancy(change), applicantPage: applicants, studyPage: studies, vacancyMatches: matches });
  await render(VacancyDetails, {
    inputs: { id: '11' },
    providers: [provideRouter([]), provideFinnishTexts(), api, provideSession(me({ permissions }))],
  });
  await screen.findByRole('region', { name: 'Ilmoitus' });
  return { applicants, matches, studies };
}
const block = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const [skill] = vacancy().skills;
if (!skill) throw new Error('the record has a skill');
const implied = { ...skill, skillId: '9', labels: { fi: 'juottaminen' }, field: 'occupation' as const, words: 'hitsaaja' };

describe('vacancy details', () => {
  it('show who applied to those who may see applicants', async () => {
    await show(['vacancies.read', 'applicants.read']);
    expect(await screen.findByRole('region', { name: /Hakijat/ })).toBeInTheDocument();
  });

  it('neither show applicants to others nor ask for them', async () => {
    const { applicants } = await show(['vacancies.read']);
    expect(screen.queryByRole('region', { name: /Hakijat/ })).not.toBeInTheDocument();
    expect(applicants).not.toHaveBeenCalled();
  });

  it('show the people for it to those who may see people, once they are pressed for', async () => {
    const { matches } = await show(['vacancies.read', 'talent.read']);
    expect(matches).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Näytä osaajat tähän työpaikkaan' }));
    expect(await screen.findByRole('region', { name: 'Osaajat tähän työpaikkaan 12' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /omalla sivulla/ })).toHaveAttribute('href', '/vacancies/11/matches');
  });

  it('neither show people to others nor ask for them', async () => {
    const { matches } = await show(['vacancies.read']);
    expect(screen.queryByRole('region', { name: /Osaajat/ })).not.toBeInTheDocument();
    expect(matches).not.toHaveBeenCalled();
  });

  it('tell requirements apart, and what kind of work it is', async () => {
    await show(['vacancies.read'], {
      requirements: { fi: 'Hitsaajan pätevyys.' },
      employmentType: 'temporary',
      workingTime: 'part-time',
      workLanguages: ['fi', 'et'],
      remote: false,
    });
    expect(block('Vaatimukset').getByText('Hitsaajan pätevyys.')).toBeInTheDocument();
    for (const words of ['määräaikainen', 'osa-aikainen', 'suomi, viro', 'ei mahdollinen'])
      expect(block('Tiedot').getByText(words)).toBeInTheDocument();
  });

  it('show what the occupation implies apart from what the ad asks for, and weaker', async () => {
    const { studies } = await show(['vacancies.read', 'studies.read'], { skills: [implied, skill] });
    expect(screen.getByRole('region', { name: 'Osaamiset 1' })).toBeInTheDocument();
    const weak = within(screen.getByRole('list', { name: 'Ammatin perusteella' })).getByRole('link', { name: 'juottaminen' });
    expect(weak.closest('kasvu-skill-chip')).toHaveClass('weak');
    expect(screen.getAllByRole('link', { name: 'hitsaus' })[0]?.closest('kasvu-skill-chip')).not.toHaveClass('weak');
    expect(studies).toHaveBeenCalledWith('/api/studies', expect.objectContaining({ skill: '7' }));
  });

  it('show studies that teach what is asked for to those who may see them only', async () => {
    await show(['vacancies.read', 'studies.read']);
    expect(await screen.findByRole('link', { name: 'Hitsaajan koulutus' })).toBeInTheDocument();
  });

  it('neither show studies to others nor ask for them', async () => {
    const { studies } = await show(['vacancies.read']);
    expect(screen.queryByRole('region', { name: /Opinnot/ })).not.toBeInTheDocument();
    expect(studies).not.toHaveBeenCalled();
  });

  it.each<[Vacancy['employerLink'], number, number]>([
    ['medium', 1, 0],
    ['none', 0, 1],
    ['high', 0, 0],
    ['decided', 0, 0],
    [null, 0, 0],
  ])('say how sure the employer is only where it is not: %s', async (employerLink, likely, unknown) => {
    await show(['vacancies.read', 'joins.manage'], { employerLink });
    expect(screen.queryAllByText('Työnantaja nimen perusteella, todennäköinen')).toHaveLength(likely);
    expect(screen.queryAllByText('Yritystä ei tunnistettu nimestä')).toHaveLength(unknown);
    expect(screen.queryAllByRole('link', { name: 'Tarkista työnantaja' })).toHaveLength(likely + unknown);
  });
});
