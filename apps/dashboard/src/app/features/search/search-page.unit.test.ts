import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { Permission, SearchAnswer } from '@kasvu/contracts';
import { Announcer } from '@kasvu/ui';
import { provideApi } from '../../../testing/test-api';
import { person } from '../../../testing/test-people';
import { company, emptyAnswer, searchAnswer, searchClause } from '../../../testing/test-records';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';
import { SearchPage } from './search-page';

const concept = (id: string, fi: string) => ({ id, uri: `http://example.fi/${id}`, kind: 'skill' as const, labels: { fi } });

async function show(
  url: string,
  search: (asked: ApiParameters) => SearchAnswer | Promise<SearchAnswer> = () => searchAnswer(),
  permissions: Permission[] = ['search.read'],
  others: Parameters<typeof provideApi>[0] = {},
) {
  const asked: ApiParameters[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions })),
      provideApi({
        search: (_path, parameters) => {
          asked.push(parameters);
          return search(parameters);
        },
        unmetNeeds: () => ({ items: [] }),
        conceptNames: () => ({ items: [concept('7', 'hitsaus'), concept('9', 'juottaminen')] }),
        ...others,
      }),
      provideRouter([{ path: 'search', component: SearchPage }], withComponentInputBinding()),
    ],
  });
  const said = jest.spyOn(TestBed.inject(Announcer), 'say');
  TestBed.inject(Router).setUpLocationChangeListener();
  const harness = await RouterTestingHarness.create(url);
  const location = TestBed.inject(Location);
  return { asked, said, harness, location, user: userEvent.setup(), address: () => decodeURIComponent(location.path()) };
}
const region = (name: RegExp) => screen.findByRole('region', { name });
const meanings = () => screen.findByRole('list', { name: 'Hakusana ymmärrettiin näin' });

describe('search page', () => {
  beforeEach(() => localStorage.clear());

  it('teaches before anything is searched, and asks nothing of the API', async () => {
    const { asked } = await show('/search');
    expect(screen.getByRole('link', { name: 'hitsaus' })).toHaveAttribute('href', '/search?q=hitsaus');
    expect(screen.getByRole('heading', { level: 1, name: 'Hae osaamisella' })).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('asks for what the address says, narrower skills with it unless told not to', async () => {
    const { asked, harness } = await show('/search?q=hitsaus AND -yötyö');
    await region(/Avoimet työpaikat/);
    await harness.navigateByUrl('/search?q=hitsaus&narrower=false');
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked).toEqual([
      { q: 'hitsaus, -yötyö', narrower: null, limit: 8 },
      { q: 'hitsaus', narrower: 'false', limit: 8 },
    ]);
  });

  it('tells clause by clause how it counts, what it was taken to mean and why', async () => {
    await show('/search?q=hitsaajan, ~"tig 141", -kierrehitsari', () =>
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
    const { user, address } = await show('/search?q=hitsari, -yötyö', () =>
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
    const { user, address } = await show('/search?q=hitsaajan');
    await user.click(within(await meanings()).getByRole('button', { name: 'ei tämä: hitsaus' }));
    await waitFor(() => expect(address()).toBe('/search?q="hitsaajan"'));
  });

  it('switches narrower skills off and on, and keeps the focus on the switch', async () => {
    const { user, address } = await show('/search?q=hitsaajan', ({ narrower }) =>
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
    const nameOnly = { ...company({ businessId: '1234567-1', name: 'Hitsaajan Puoti Oy' }), source: 'prh-ytj', matchingVacancies: 0 };
    await show('/search?q=hitsaajan&narrower=false', () =>
      searchAnswer({
        narrower: false,
        companies: { total: 2, items: [{ ...company(), source: 'prh-ytj', matchingVacancies: 3 }, nameOnly] },
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
    const { user } = await show('/search?q=hitsaajan');
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
    const { user, address } = await show('/search?q=hitsaajan, ~robotit, -yötyö', () =>
      searchAnswer({ talent: { total: 0, items: [], withheld: true, smallGroup: 5 } }),
    );
    const people = within(await region(/Osaajat alle 5/));
    expect(people.getByText('Alle 5 osaajaa sopii')).toBeInTheDocument();
    expect(people.queryByRole('link', { name: /robotit/ })).not.toBeInTheDocument();
    await user.click(people.getByRole('link', { name: 'Ilman: −yötyö' }));
    await waitFor(() => expect(address()).toBe('/search?q=hitsaajan, ~robotit'));
  });

  it('does not speak of people to those who may not see them', async () => {
    await show('/search?q=hitsaajan');
    await region(/Yritykset/);
    expect(screen.queryByText(/Osaajat/)).not.toBeInTheDocument();
  });

  it('makes a search of what is typed, in the address, and Back gives the one before', async () => {
    const { user, address, location } = await show('/search?q=hitsaajan');
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
    const { said } = await show('/search?q=hitsaajan', () =>
      searchAnswer({ talent: { total: 15, items: [person()], withheld: false, smallGroup: 5 } }),
    );
    await waitFor(() =>
      expect(said).toHaveBeenLastCalledWith(expect.stringMatching(/^1.234 avointa työpaikkaa, 1 yritys, 15 osaajaa, 2 opintoa$/)),
    );
  });

  it('lets one try again after a failure', async () => {
    const search = jest.fn().mockRejectedValueOnce(new ApiProblem('unavailable')).mockResolvedValue(searchAnswer());
    const { user } = await show('/search?q=hitsaajan', search);
    expect(await screen.findByRole('alert', { name: '' })).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Yritä uudelleen' }));
    expect(await region(/Avoimet työpaikat/)).toBeInTheDocument();
  });
});

describe('a search that finds nothing', () => {
  const drop = { clause: 1, q: 'hitsaus', vacancies: 12, companies: 0, talent: 10, studies: 1 };
  const nothing = () =>
    emptyAnswer({
      clauses: [searchClause('hitsaus'), searchClause('yötyö')],
      help: { drop: [drop], nearby: [{ ...concept('9', 'juottaminen'), match: null }] },
    });

  it('says what to leave out and what that gives, and what is near', async () => {
    const { said } = await show('/search?q=hitsaus, yötyö', nothing);
    expect(await screen.findByText('Ei tuloksia haulla ”hitsaus, yötyö”')).toBeInTheDocument();
    const without = screen.getByRole('link', { name: 'Ilman: yötyö' });
    expect(without).toHaveAttribute('href', '/search?q=hitsaus');
    expect(without.closest('li')).toHaveTextContent('(12 avointa työpaikkaa, vähintään 10 osaajaa, 1 opinto)');
    expect(screen.getByRole('link', { name: 'juottaminen' })).toHaveAttribute('href', '/search?q=skill:9');
    expect(said).toHaveBeenLastCalledWith('Ei tuloksia haulla ”hitsaus, yötyö”');
  });

  it('offers the companies of that name when only words were searched for', async () => {
    await show('/search?q=zzzz', () => emptyAnswer({ clauses: [searchClause('zzzz', { as: 'words', concepts: [] })] }));
    expect(await screen.findByRole('link', { name: /Hae yrityksiä nimellä/ })).toHaveAttribute('href', '/companies?q=zzzz');
  });

  it('is kept as an unmet need, and taken back by the same button', async () => {
    const sent: [string, ApiParameters][] = [];
    const { user } = await show('/search?q=hitsaus, yötyö', nothing, undefined, {
      unmetNeed: (path, body) => {
        sent.push([path, body]);
        return { id: '3', q: 'hitsaus, yötyö', concepts: [], times: 1, lastSavedOn: '2026-11-22', mine: true };
      },
      unmetNeeds: (path, body) => {
        sent.push([path, body]);
        return { items: [] };
      },
    });
    const button = await screen.findByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' });
    await user.click(button);
    expect(await screen.findByText('Tallennettu täyttymättömäksi tarpeeksi.')).toBeInTheDocument();
    expect(button).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Peru tallennus' }));
    expect(await screen.findByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' })).toHaveFocus();
    expect(sent).toEqual([
      ['POST /api/unmet-needs', { q: 'hitsaus, yötyö' }],
      ['DELETE /api/unmet-needs/3', {}],
    ]);
  });

  it('says why it was not kept', async () => {
    const { user } = await show('/search?q=hitsaus, yötyö', nothing, undefined, {
      unmetNeed: () => Promise.reject(new ApiProblem('unavailable')),
    });
    await user.click(await screen.findByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' }));
    expect(await screen.findByText(/Palvelu ei ole juuri nyt käytettävissä/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tallenna täyttymättömäksi tarpeeksi' })).toBeInTheDocument();
  });
});

describe('the start of the search', () => {
  beforeEach(() => localStorage.clear());

  it('lists what was searched for lately, by name, and takes it away', async () => {
    const { user, harness } = await show('/search?q=skill:7, -yötyö');
    await region(/Yritykset/);
    await harness.navigateByUrl('/search');
    const lately = within(await screen.findByRole('list', { name: 'Viimeksi haettua' }));
    expect(lately.getByRole('link', { name: 'hitsaus, −yötyö' })).toHaveAttribute('href', '/search?q=skill:7,%20-y%C3%B6ty%C3%B6');
    await user.click(lately.getByRole('button', { name: 'Poista: hitsaus, −yötyö' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Viimeksi haettua' })).not.toBeInTheDocument());
  });

  it("lists the city's unmet needs with how often, and takes away one's own", async () => {
    const need = { concepts: [concept('7', 'hitsaus')], lastSavedOn: '2026-11-22' };
    const items = [
      { ...need, id: '3', q: 'skill:7, yötyö', times: 4, mine: true },
      { ...need, id: '4', q: 'kierrehitsari', times: 1, mine: false },
    ];
    const removed: string[] = [];
    const { user } = await show('/search', undefined, undefined, {
      unmetNeeds: (path) => {
        if (path === '/api/unmet-needs') return { items };
        removed.push(path);
        return { items: items.slice(1) };
      },
    });
    const needs = within(await screen.findByRole('list', { name: 'Täyttymättömät tarpeet' }));
    expect(needs.getAllByRole('listitem').map((item) => item.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'hitsaus, yötyötallennettu 4 kertaa, viimeksi 22.11.2026',
      'kierrehitsaritallennettu 1 kerran, viimeksi 22.11.2026',
    ]);
    expect(needs.getAllByRole('button')).toHaveLength(1);
    await user.click(needs.getByRole('button', { name: 'Poista: hitsaus, yötyö' }));
    await waitFor(() => expect(needs.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByRole('heading', { name: 'Täyttymättömät tarpeet' })).toHaveFocus();
    expect(removed).toEqual(['DELETE /api/unmet-needs/3']);
  });
});
