import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../../testing/test-api';
import { talentMatches } from '../../../testing/test-matching';
import { me, provideSession } from '../../../testing/test-session';
import { talentProfile } from '../../../testing/test-talent';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { TalentDetails } from './talent-details';

const { pseudonym } = talentProfile();
async function show(profile: () => ReturnType<typeof talentProfile>) {
  const matches = jest.fn(() => talentMatches());
  const api = provideApi({ talentProfile: profile, talentMatches: matches });
  await render(TalentDetails, {
    inputs: { pseudonym, page: true },
    providers: [provideRouter([]), provideFinnishTexts(), provideSession(me()), api],
  });
  return { matches };
}

describe('profile of a person', () => {
  it('goes by the short pseudonym and says that it is anonymous', async () => {
    await show(talentProfile);
    expect(await screen.findByRole('heading', { level: 1, name: 'Profiili 7F3K-9QXT' })).toBeInTheDocument();
    expect(screen.getByText(/Profiili on anonyymi/)).toBeInTheDocument();
  });

  it('shows skills with their level, and marks what was only recognised in a text', async () => {
    await show(talentProfile);
    const skills = within(await screen.findByRole('region', { name: /^Osaamiset/ })).getAllByRole('listitem');
    expect(skills.map((skill) => [...skill.querySelectorAll('a, span span')].map(({ textContent }) => textContent))).toEqual([
      ['hitsaus', 'vahva'],
      ['piirustusten lukeminen', 'tunnistettu tekstistä'],
    ]);
  });

  it('tells the wishes in words', async () => {
    await show(talentProfile);
    const wishes = await screen.findByRole('region', { name: 'Millaista työtä' });
    for (const words of ['3 kuukauden kuluessa', 'Kerava, Pirkanmaa', 'vakituinen, kesätyö', 'päivätyö, vuorotyö', 'lupakoodi 075'])
      expect(within(wishes).getByText(words)).toBeInTheDocument();
    expect(within(wishes).getByText('ei tietoa')).toBeInTheDocument();
  });

  it('leads to the employer that may be told, and says why another is not', async () => {
    await show(talentProfile);
    const history = within(await screen.findByRole('region', { name: 'Työhistoria' }));
    expect(history.getByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveAttribute('href', '/companies/0124610-9');
    expect(history.getByText('2019– (nykyinen)')).toBeInTheDocument();
    expect(history.getByText(/saman yrityksen osaajia on alle 5/)).toBeInTheDocument();
  });

  it('shows education and languages', async () => {
    await show(talentProfile);
    expect(await screen.findByRole('region', { name: 'Koulutus' })).toHaveTextContent(
      'Toinen aste, Kone-, sähkö- ja prosessitekniikka (0715)',
    );
    expect(screen.getByRole('region', { name: 'Kielet' })).toHaveTextContent(/ruotsi\s*B2, itsenäinen/);
  });

  it('leads to the vacancies and the studies that fit', async () => {
    await show(() => talentProfile({ fits: { vacancies: 23, studies: 1234 } }));
    const fits = within(await screen.findByRole('region', { name: 'Mikä sopii' }));
    expect(fits.getByRole('link', { name: '23' })).toHaveAttribute('href', '/vacancies?skill=7,8');
    expect(fits.getByRole('link', { name: /^1.234$/ })).toHaveAttribute('href', '/studies?skill=7,8');
  });

  it('shows the vacancies for the person once they are pressed for', async () => {
    const { matches } = await show(talentProfile);
    const act = await screen.findByRole('button', { name: 'Näytä työpaikat tälle osaajalle' });
    expect(matches).not.toHaveBeenCalled();
    await userEvent.click(act);
    expect(await screen.findByRole('region', { name: 'Työpaikat tälle osaajalle 12' })).toBeInTheDocument();
  });

  it('says when no source of studies is read', async () => {
    await show(talentProfile);
    expect(within(await screen.findByRole('region', { name: 'Mikä sopii' })).getByText('ei vielä tietolähdettä')).toBeInTheDocument();
  });

  it('tells where it comes from', async () => {
    await show(talentProfile);
    expect(await screen.findByRole('region', { name: 'Työhistoria' })).toHaveTextContent(/Osaamistietokanta.*päivitetty 22\.11\.2026/s);
  });

  it('says plainly that there is no such profile any more', async () => {
    await show(() => {
      throw new ApiProblem('not-found');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Tietoa ei löydy');
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).not.toBeInTheDocument();
  });
});
