import { Location } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { SavedSearch } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { showDialogs } from '../../../testing/test-dialogs';
import { savedSearch } from '../../../testing/test-own-work';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../api/api-client';
import { ApiProblem } from '../api/api-problem';
import { ReturnPoint } from '../navigation/return-point';
import { NewHits } from './new-hits';
import { NewMark } from './new-mark';
import { SavedSearchBar } from './saved-search-bar';

const [before, after] = ['2026-11-19T03:00:00Z', '2026-11-21T03:00:00Z'];

/** A list page whose only filter is `q`, with one old hit and one new. */
@Component({
  imports: [NewMark, SavedSearchBar],
  providers: [NewHits],
  template: `
    <app-saved-search-bar page="vacancies" [query]="query()" [loaded]="true" />
    <p data-testid="old"><app-new-mark firstSeenAt="${before}" /></p>
    <p data-testid="new"><app-new-mark firstSeenAt="${after}" /></p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Page {
  private readonly parameters = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly query = computed(() => {
    const q = this.parameters()?.get('q');
    return q ? { q } : null;
  });
}

@Component({ template: '' })
class Elsewhere {}

const welders = () => savedSearch({ query: { q: 'hitsaaja' } });

async function at(url: string, held: SavedSearch[] = [welders()], refusal: ApiProblem | null = null) {
  const sent: [string, ApiParameters][] = [];
  let kept = held;
  TestBed.configureTestingModule({
    providers: [
      provideFinnishTexts(),
      provideSession(me({ permissions: ['favourites.keep'] })),
      provideApi({
        savedSearches: () => ({ items: held }),
        savedSearchRemoved: (path) => {
          sent.push([path, {}]);
          return { removed: true };
        },
        savedSearch: (path, body) => {
          sent.push([path, body]);
          if (refusal && !path.endsWith('/seen')) throw refusal;
          const known = kept.find(({ id }) => path.includes(id)) ?? savedSearch({ id: 's-new', fresh: 0 });
          const seen = path.endsWith('/seen') ? { fresh: 0, lastSeenAt: '2026-11-22T10:00:00Z' } : {};
          const now = savedSearch({ ...known, ...(body as Partial<SavedSearch>), ...seen });
          kept = [...kept.filter(({ id }) => id !== now.id), now];
          return now;
        },
      }),
      provideRouter([
        { path: 'vacancies', component: Page },
        { path: '**', component: Elsewhere },
      ]),
    ],
  });
  const point = TestBed.inject(ReturnPoint);
  point.start();
  TestBed.inject(Router).setUpLocationChangeListener();
  const harness = await RouterTestingHarness.create(url);
  const location = TestBed.inject(Location);
  return { sent, harness, location, user: userEvent.setup(), address: () => decodeURIComponent(location.path()) };
}

const problem = (error: Partial<NonNullable<ApiProblem['problem']>>) =>
  new ApiProblem('conflict', { type: 'about:blank', title: 'x', status: 409, code: 'conflict', traceId: 't', ...error });
const isNew = (hit: 'old' | 'new') => screen.getByTestId(hit).textContent?.trim();

describe('saved searches of a page', () => {
  beforeAll(showDialogs);
  beforeEach(() => jest.spyOn(window, 'scrollTo').mockImplementation(() => undefined));

  it('saves a search that has a filter, under a name and with a digest, and puts it into the address', async () => {
    const { sent, user, address } = await at('/vacancies?q=sorvaaja');
    await user.click(await screen.findByRole('button', { name: 'Tallenna haku' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Tallenna haku' }));
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    expect(dialog.getByText('Anna haulle nimi.')).toBeInTheDocument();
    await user.type(dialog.getByRole('textbox', { name: 'Nimi' }), ' Sorvaajat ');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kooste' }), 'Joka viikko');
    await user.click(dialog.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(address()).toBe('/vacancies?q=sorvaaja&saved=s-new'));
    expect(sent[0]).toEqual([
      'POST /api/saved-searches',
      { name: 'Sorvaajat', digest: 'weekly', page: 'vacancies', query: { q: 'sorvaaja' } },
    ]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Tallennettu haku: Sorvaajat' })).toHaveFocus());
  });

  it('offers nothing to save without a filter, and tells how much is new', async () => {
    await at('/vacancies');
    expect(await screen.findByRole('button', { name: 'Tallennetut haut 3 uutta' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tallenna haku' })).not.toBeInTheDocument();
  });

  it('never takes over the name of another, and says so at the field', async () => {
    const { user } = await at('/vacancies?q=sorvaaja', [welders()], problem({ errors: [{ field: 'name', reason: 'Taken' }] }));
    await user.click(await screen.findByRole('button', { name: 'Tallenna haku' }));
    await user.type(screen.getByRole('textbox', { name: 'Nimi' }), 'Hitsaajat Vantaalla');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/Samanniminen tallennettu haku on jo olemassa/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Nimi' })).toHaveValue('Hitsaajat Vantaalla');
  });

  it('names the search that says the same as the address', async () => {
    await at('/vacancies?q=hitsaaja');
    expect(await screen.findByRole('button', { name: 'Tallennettu haku: Hitsaajat Vantaalla' })).toBeInTheDocument();
    expect(isNew('new')).toBe('');
  });

  it('marks what came since the last look when one is opened, and then tells that it was seen', async () => {
    const { sent } = await at('/vacancies?q=hitsaaja&saved=s-1');
    await waitFor(() => expect(isNew('new')).toBe('uusi'));
    await waitFor(() => expect(sent).toEqual([['POST /api/saved-searches/s-1/seen', {}]]));
    expect([isNew('old'), isNew('new')]).toEqual(['', 'uusi']);
  });

  it('shows the same marks after Back, and none to who opens it anew', async () => {
    const { harness, location } = await at('/vacancies?q=hitsaaja&saved=s-1');
    await waitFor(() => expect(isNew('new')).toBe('uusi'));
    await harness.navigateByUrl('/companies');
    location.back();
    await waitFor(() => expect(isNew('new')).toBe('uusi'));
    await harness.navigateByUrl('/companies');
    await harness.navigateByUrl('/vacancies?q=hitsaaja&saved=s-1');
    await screen.findByRole('button', { name: /^Tallennettu haku/ });
    expect(isNew('new')).toBe('');
  });

  it('saves a change only by a press that says so', async () => {
    const { sent, user } = await at('/vacancies?q=hitsaaja,sorvaaja&saved=s-1');
    expect(await screen.findByText('muutettu')).toBeInTheDocument();
    expect(sent.filter(([path]) => !path.endsWith('/seen'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tallenna muutos' }));
    await waitFor(() => expect(screen.queryByText('muutettu')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('button', { name: /^Tallennettu haku/ })).toHaveFocus());
    expect(sent.at(-1)).toEqual([
      'PUT /api/saved-searches/s-1',
      { name: 'Hitsaajat Vantaalla', digest: 'none', query: { q: 'hitsaaja,sorvaaja' }, version: 1 },
    ]);
  });

  it('saves a changed one as another, leaving the first as it was', async () => {
    const { sent, user, address } = await at('/vacancies?q=sorvaaja&saved=s-1');
    await user.click(await screen.findByRole('button', { name: 'Tallenna uutena' }));
    expect(screen.getByRole('textbox', { name: 'Nimi' })).toHaveValue('Hitsaajat Vantaalla (kopio)');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(address()).toBe('/vacancies?q=sorvaaja&saved=s-new'));
    expect(sent.some(([path]) => path.startsWith('PUT'))).toBe(false);
  });

  it('takes what is held when it was changed elsewhere, and says so', async () => {
    const held = savedSearch({ name: 'Toinen nimi', query: { q: 'levyseppä' }, version: 2 });
    const { user } = await at('/vacancies?q=sorvaaja&saved=s-1', [welders()], problem({ current: held }));
    await user.click(await screen.findByRole('button', { name: 'Tallenna muutos' }));
    expect(await screen.findByText(/Tieto on muuttunut sillä välin/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Tallennettu haku: Toinen nimi' })).toBeInTheDocument();
  });

  it('renames one from the menu, which leads to the others too', async () => {
    const nurses = savedSearch({ id: 's-2', name: 'Hoitajat', query: { q: 'hoitaja' }, fresh: 0, total: null });
    const { sent, user } = await at('/vacancies?q=hitsaaja', [welders(), nurses, savedSearch({ id: 's-3', page: 'studies' })]);
    await user.click(await screen.findByRole('button', { name: /^Tallennettu haku/ }));
    const menu = within(await screen.findByRole('menu'));
    expect(menu.getByRole('menuitem', { name: /^Hitsaajat Vantaalla 12 tulosta 3 uutta$/ })).toBeInTheDocument();
    expect(menu.getByRole('menuitem', { name: /^Hoitajat Hakua ei voi enää tehdä$/ })).toHaveAttribute(
      'href',
      '/vacancies?q=hoitaja&saved=s-2',
    );
    await user.click(menu.getByRole('menuitem', { name: 'Muuta nimeä ja koostetta' }));
    const name = await screen.findByRole('textbox', { name: 'Nimi' });
    await user.clear(name);
    await user.type(name, 'Hitsarit');
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByRole('button', { name: 'Tallennettu haku: Hitsarit' })).toBeInTheDocument();
    expect(sent.at(-1)?.[1]).toMatchObject({ name: 'Hitsarit', query: { q: 'hitsaaja' }, version: 1 });
  });

  it('writes over no newer filters when one that was changed elsewhere is renamed all the same', async () => {
    const held = savedSearch({ query: { q: 'levyseppä' }, version: 2 });
    const { sent, user } = await at('/vacancies?q=hitsaaja', [welders()], problem({ current: held }));
    await user.click(await screen.findByRole('button', { name: /^Tallennettu haku/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Muuta nimeä ja koostetta' }));
    await user.click(await screen.findByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(/Tieto on muuttunut sillä välin/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent.map(([, body]) => [body['query'], body['version']])).toEqual([
      [{ q: 'hitsaaja' }, 1],
      [{ q: 'levyseppä' }, 2],
    ]);
  });

  it('deletes one, and brings it back', async () => {
    const { sent, user, address } = await at('/vacancies?q=hitsaaja&saved=s-1');
    await user.click(await screen.findByRole('button', { name: /^Tallennettu haku/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Poista haku' }));
    const undo = await screen.findByRole('button', { name: /^Kumoa.*”Hitsaajat Vantaalla” on poistettu$/ });
    await waitFor(() => expect(address()).toBe('/vacancies?q=hitsaaja'));
    expect(undo).toHaveFocus();
    await user.click(undo);
    await waitFor(() => expect(screen.getByRole('button', { name: /^Tallennettu haku/ })).toHaveFocus());
    await waitFor(() => expect(address()).toBe('/vacancies?q=hitsaaja&saved=s-new'));
    expect(sent.filter(([path]) => !path.endsWith('/seen'))).toEqual([
      ['DELETE /api/saved-searches/s-1', {}],
      ['POST /api/saved-searches', { name: 'Hitsaajat Vantaalla', page: 'vacancies', query: { q: 'hitsaaja' }, digest: 'none' }],
    ]);
  });
});
