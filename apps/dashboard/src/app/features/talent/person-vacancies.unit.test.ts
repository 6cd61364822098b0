import { Router, provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../../testing/test-api';
import { comparison, talentMatches } from '../../../testing/test-matching';
import { vacancyRow } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { PersonVacancies } from './person-vacancies';

type Answer = NonNullable<Parameters<typeof provideApi>[0]['talentMatches']>;

async function show(answer: Answer, url = '/') {
  const asked = jest.fn<ReturnType<Answer>, Parameters<Answer>>(answer);
  const view = await render(PersonVacancies, {
    inputs: { pseudonym: '7f3k9qxtabcdefghjkmn' },
    providers: [provideRouter([]), provideFinnishTexts(), provideSession(me()), provideApi({ talentMatches: asked })],
    configureTestBed: (bed) => void bed.inject(Router).navigateByUrl(url),
  });
  return { asked, router: view.fixture.debugElement.injector.get(Router), user: userEvent.setup() };
}

describe('vacancies for a person', () => {
  it('tell of each what the person has, claims and lacks of it', async () => {
    await show(() => talentMatches());
    const block = within(await screen.findByRole('region', { name: 'Työpaikat tälle osaajalle 12' }));
    expect(block.getByRole('link', { name: 'Hitsaaja, metallirakenteet' })).toHaveAttribute('href', '/vacancies/11');
    expect(block.getByText('2 / 3 vaadittua osaamista')).toBeInTheDocument();
    expect(within(block.getByRole('list', { name: 'Puuttuu, Vaadittu' })).getByText('trukin ajaminen')).toBeInTheDocument();
    expect(block.getByText('voisi työskennellä siellä')).toBeInTheDocument();
  });

  it('are in the order of the address, which the reader picks, and come a page at a time', async () => {
    const { asked, router, user } = await show(
      (_path, { cursor }) =>
        cursor
          ? talentMatches({ items: [{ ...vacancyRow({ id: '12', title: { fi: 'Levyseppä' } }), comparison: comparison() }], gap: [] })
          : talentMatches({ nextCursor: 'next' }),
      '/?order=occupation-first',
    );
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Järjestys' }), 'sama alue ensin');
    await user.click(await screen.findByRole('button', { name: 'Näytä lisää työpaikkoja' }));
    expect(await screen.findByRole('link', { name: 'Levyseppä' })).toBeInTheDocument();
    expect(router.url).toBe('/?order=region-first');
    expect(asked).toHaveBeenLastCalledWith(
      '/api/talent/7f3k9qxtabcdefghjkmn/matches',
      expect.objectContaining({ order: 'region-first', cursor: 'next' }),
    );
    expect(screen.getByRole('region', { name: 'Mikä auttaisi' })).toBeInTheDocument();
  });

  it('show what would help: the skills missing, the vacancies that require them and the studies', async () => {
    await show(() => talentMatches());
    const row = within(within(await screen.findByRole('region', { name: 'Mikä auttaisi' })).getByRole('row', { name: /^trukin ajaminen/ }));
    expect(row.getAllByRole('cell')[0]).toHaveTextContent('12');
    expect(row.getByRole('link', { name: 'Hitsaajan koulutus' })).toHaveAttribute('href', '/studies/51');
  });

  it('are said to be none', async () => {
    await show(() => talentMatches({ items: [], total: 0, gap: [] }));
    expect(await screen.findByText(/ei nyt kysytä yhdessäkään avoimessa työpaikassa/)).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('fail in words', async () => {
    await show(() => {
      throw new ApiProblem('not-found');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Tietoa ei löydy');
  });

  it('leave the focus on the press for more while more are read', async () => {
    const never = new Promise<never>(() => undefined);
    const { user } = await show(((_path, { cursor }) => (cursor ? never : talentMatches({ nextCursor: 'next' }))) as Answer);
    const more = await screen.findByRole('button', { name: 'Näytä lisää työpaikkoja' });
    await user.click(more);
    expect(more).toHaveFocus();
    expect(more).toHaveAttribute('aria-disabled', 'true');
  });
});
