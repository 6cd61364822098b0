import { screen, waitFor, within } from '@testing-library/angular';
import { person } from '../../../testing/test-people';
import { savedSearch } from '../../../testing/test-own-work';
import { companyRow, searchAnswer, searchClause, vacancyRow } from '../../../testing/test-records';
import { studyRow } from '../../../testing/test-studies';
import { concept, showSearch } from '../../../testing/test-search-page';
import { ApiProblem } from '../../platform/api/api-problem';

const region = (name: RegExp) => screen.findByRole('region', { name });
const meanings = () => screen.findByRole('list', { name: 'Hakusana ymmärrettiin näin' });

describe('search page', () => {
  beforeEach(() => localStorage.clear());

  it('teaches before anything is searched, and asks nothing of the API', async () => {
    const { asked } = await showSearch('/search');
    expect(screen.getByRole('link', { name: 'hitsaus' })).toHaveAttribute('href', '/search?q=hitsaus');
    expect(screen.getByRole('heading', { level: 1, name: 'Hae osaamisella' })).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('asks for what the address says, narrower skills with it unless told not to', async () => {
    const { asked, harness } = await showSearch('/search?q=hitsaus AND -yötyö');
    await region(/Avoimet työpaikat/);
    await harness.navigateByUrl('/search?q=hitsaus&narrower=false');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked).toEqual([
      { q: 'hitsaus, -yötyö', narrower: null, limit: 8 },
      { q: 'hitsaus', narrower: 'false', limit: 8 },
    ]);
  });

  it('tells clause by clause how it counts, what it was taken to mean and why', async () => {
    await showSearch('/search?q=hitsaajan, ~"tig 141", -kierrehitsari', () =>
      searchAnswer({
        clauses: [
          searchClause('hitsaajan'),
          searchClause('"tig 141"', { mode: 'nice', as: 'phrase', concepts: [] }),
          searchClause('kierrehitsari', { mode: 'not', as: 'words', concepts: [] }),
        ],
      }),
    );
    const list = await meanings();
    expect(within(list).getByRole('link', { name: 'hitsaus' })).toHaveAttribute('href', '/skills/7');
    expect(list).toHaveTextContent(/pakollinen\s*hitsaus\s*osaaminen, hitsaajan → hitsaaja \(taivutusmuoto\)/);
    expect(list).toHaveTextContent(/eduksi\s*”tig 141” haettiin teksteistä sanatarkasti\./);
    expect(list).toHaveTextContent(/ei saa olla\s*Sanaa ”kierrehitsari” ei ole osaamissanastossa/);
  });

  it('drops a wrong meaning: the others stay as chips, the focus stays with the list', async () => {
    const meant = searchClause('hitsari');
    const { user, address } = await showSearch('/search?q=hitsari, -yötyö', () =>
      searchAnswer({
        clauses: [
          {
            ...meant,
            terms: meant.terms.map((term) => ({ ...term, concepts: [...term.concepts, { ...concept('9', 'juottaminen'), match: null }] })),
          },
          searchClause('yötyö', { mode: 'not', as: 'words', concepts: [] }),
        ],
      }),
    );
    await user.click(within(await meanings()).getByRole('button', { name: 'ei tämä: hitsaus' }));
    await waitFor(() => expect(address()).toBe('/search?q=skill:9, -yötyö'));
    expect(await meanings()).toHaveFocus();
  });

  it('looks for the words as they stand once their only meaning is dropped', async () => {
    const { user, address } = await showSearch('/search?q=hitsaajan');
    await user.click(within(await meanings()).getByRole('button', { name: 'ei tämä: hitsaus' }));
    await waitFor(() => expect(address()).toBe('/search?q="hitsaajan"'));
  });

  it('switches narrower skills off and on, and keeps the focus on the switch', async () => {
    const { user, address } = await showSearch('/search?q=hitsaajan', ({ narrower }) =>
      searchAnswer({ narrower: narrower !== 'false', clauses: [searchClause('hitsaajan', { narrower: narrower === 'false' ? 0 : 12 })] }),
    );
    await user.click(await screen.findByRole('button', { name: 'Myös suppeammat osaamiset (12)' }));
    await waitFor(() => expect(address()).toBe('/search?q=hitsaajan&narrower=false'));
    const off = await screen.findByRole('button', { name: 'Myös suppeammat osaamiset', pressed: false });
    expect(off).toHaveFocus();
    await user.click(off);
    await waitFor(() => expect(address()).toBe('/search?q=hitsaajan'));
  });

  it('shows every side with counts, why rows are there, and the list of all by the same search', async () => {
    const nameOnly = { ...companyRow({ businessId: '1234567-1', name: 'Hitsaajan Puoti Oy' }), matchingVacancies: 0 };
    await showSearch('/search?q=hitsaajan&narrower=false', () =>
      searchAnswer({
        narrower: false,
        companies: { total: 2, items: [{ ...companyRow(), matchingVacancies: 3 }, nameOnly] },
        talent: { total: 15, items: [person()], withheld: false, smallGroup: 5 },
      }),
    );
    const vacancies = within(await region(/Avoimet työpaikat 1.234/));
    expect(vacancies.getByRole('link', { name: 'Keksitty Konepaja Oy' })).toHaveAttribute('href', '/companies/0124610-9');
    expect(vacancies.getByRole('link', { name: /Näytä kaikki/ })).toHaveAttribute('href', '/vacancies?search=hitsaajan&narrower=false');
    const companies = within(await region(/Yritykset 2/));
    expect(companies.getByText('3 työpaikkaa')).toBeInTheDocument();
    expect(companies.getByText('Nimen perusteella')).toBeInTheDocument();
    const people = within(await region(/Osaajat 15/));
    expect(people.getByRole('link', { name: '7F3K-9QXT' })).toHaveAttribute('href', '/talent/7f3k9qxtabcdefghjkmn');
    expect(people.getByRole('link', { name: /Näytä kaikki 15/ })).toHaveAttribute('href', '/talent?search=hitsaajan&narrower=false');
    const studies = within(await region(/Opinnot 2/));
    expect(within(studies.getByRole('list', { name: 'Opettaa' })).getByText('hitsaus')).toBeInTheDocument();
  });

  it('leads from the counts to the sides', async () => {
    const { user } = await showSearch('/search?q=hitsaajan');
    Element.prototype.scrollIntoView = jest.fn();
    const counts = within(await screen.findByRole('navigation', { name: 'Tulokset lajeittain' }));
    expect(counts.getAllByRole('link').map((link) => link.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^Avoimet työpaikat 1.234$/),
      'Yritykset 1',
      'Opinnot 2',
    ]);
    await user.click(counts.getByRole('link', { name: /Opinnot/ }));
    expect(document.activeElement).toContainElement(await region(/Opinnot/));
  });

  it('says of too few people why they are not shown and what to leave out', async () => {
    const { user, address } = await showSearch('/search?q=hitsaajan, ~robotit, -yötyö', () =>
      searchAnswer({ talent: { total: 0, items: [], withheld: true, smallGroup: 5 } }),
    );
    const people = within(await region(/Osaajat alle 5/));
    expect(people.getByText('Alle 5 osaajaa sopii')).toBeInTheDocument();
    expect(people.queryByRole('link', { name: /robotit/ })).not.toBeInTheDocument();
    await user.click(people.getByRole('link', { name: 'Ilman: −yötyö' }));
    await waitFor(() => expect(address()).toBe('/search?q=hitsaajan, ~robotit'));
  });

  it('does not speak of people to those who may not see them', async () => {
    await showSearch('/search?q=hitsaajan');
    await region(/Yritykset/);
    expect(screen.queryByText(/Osaajat/)).not.toBeInTheDocument();
  });

  it('makes a search of what is typed, in the address, and Back gives the one before', async () => {
    const { user, address, location } = await showSearch('/search?q=hitsaajan');
    await region(/Yritykset/);
    await user.type(screen.getByRole('combobox', { name: 'Hae osaamisella' }), '-yötyö{Enter}');
    await waitFor(() => expect(address()).toBe('/search?q=hitsaajan, -yötyö'));
    expect(screen.getByRole('heading', { level: 1, name: 'Haku: hitsaajan, −yötyö' })).toBeInTheDocument();
    location.back();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Haku: hitsaajan' })).toBeInTheDocument());
    location.forward();
    expect(await screen.findByRole('button', { name: /yötyö sanoina ei saa olla/ })).toBeInTheDocument();
  });

  it('announces the counts of all sides', async () => {
    const { said } = await showSearch('/search?q=hitsaajan', () =>
      searchAnswer({ talent: { total: 15, items: [person()], withheld: false, smallGroup: 5 } }),
    );
    await waitFor(() =>
      expect(said).toHaveBeenLastCalledWith(expect.stringMatching(/^1.234 avointa työpaikkaa, 1 yritys, 15 osaajaa, 2 opintoa$/)),
    );
  });

  it('marks on every side what came since the saved search was last looked at', async () => {
    const firstSeenAt = '2026-11-21T03:00:00Z';
    const saved = savedSearch({ page: 'search', query: { q: 'hitsaajan' } });
    await showSearch(
      '/search?q=hitsaajan&saved=s-1',
      () =>
        searchAnswer({
          vacancies: { total: 2, items: [vacancyRow(), vacancyRow({ id: '12', firstSeenAt })] },
          companies: { total: 1, items: [{ ...companyRow({ firstSeenAt }), matchingVacancies: 3 }] },
          studies: { total: 1, items: [studyRow({ firstSeenAt })] },
        }),
      ['search.read', 'favourites.keep'],
      { savedSearches: () => ({ items: [saved] }), savedSearch: () => ({ ...saved, fresh: 0, lastSeenAt: '2026-11-22T10:00:00Z' }) },
    );
    for (const side of [/Avoimet työpaikat/, /Yritykset/, /Opinnot/])
      expect(await within(await region(side)).findAllByText('uusi')).toHaveLength(1);
  });

  it('lets one try again after a failure', async () => {
    const search = jest.fn().mockRejectedValueOnce(new ApiProblem('unavailable')).mockResolvedValue(searchAnswer());
    const { user } = await showSearch('/search?q=hitsaajan', search);
    expect(await screen.findByRole('alert', { name: '' })).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Yritä uudelleen' }));
    expect(await region(/Avoimet työpaikat/)).toBeInTheDocument();
  });
});
