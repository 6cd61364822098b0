import { provideRouter } from '@angular/router';
import { render, screen, waitFor, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { CompanyNote, PageOf, TimelineEntry } from '@kasvu/contracts';
import { provideApi } from '../../../testing/test-api';
import { changeEvent, companyNote } from '../../../testing/test-company-work';
import { showDialogs } from '../../../testing/test-dialogs';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { ApiProblem } from '../../platform/api/api-problem';
import { CompanyTimeline } from './company-timeline';

const page = (...items: TimelineEntry[]): PageOf<TimelineEntry> => ({ items, total: items.length, nextCursor: null });
const note = (change: Partial<CompanyNote> = {}): TimelineEntry => ({ is: 'note', note: companyNote(change) });

async function show(
  companyTimeline: (path: string, parameters: object) => PageOf<TimelineEntry> | Promise<PageOf<TimelineEntry>>,
  answers: Partial<Parameters<typeof provideApi>[0]> = {},
) {
  const written = jest.fn();
  await render(CompanyTimeline, {
    inputs: { businessId: '0124610-9' },
    on: { written },
    providers: [provideRouter([]), provideFinnishTexts(), provideApi({ companyTimeline, ...answers })],
  });
  return { written };
}
const entries = () => within(screen.getByRole('list')).getAllByRole('listitem');

describe('what has happened with a company', () => {
  beforeAll(showDialogs);

  it('is notes and changes in one line, each with who or which source tells it', async () => {
    const statement = changeEvent({ type: 'company.statement', old: { fi: '1200000' }, new: { fi: '1500000.4' } });
    await show(() => page({ is: 'change', change: statement }, note()));
    await screen.findByText('Hitsaajista on pulaa keväällä.');
    const [change, written] = entries();
    expect(change).toHaveTextContent(/Uusi tilinpäätös, liikevaihto aiemmin 1\s200\s000\s€ → nyt 1\s500\s000\s€/);
    expect(change).toHaveTextContent(/20\.11\.2026 ?Lähde: prh-ytj/);
    expect(written).toHaveTextContent('kirjoitti Keksitty Käyttäjä 12.11.2026');
    expect(written).toHaveTextContent('Seuraava askel: Sovitaan oppisopimuksista');
  });

  it('links to what is new', async () => {
    const vacancy = { kind: 'vacancy', id: '11', title: { fi: 'Hitsaaja' } } as const;
    await show(() => page({ is: 'change', change: changeEvent({ type: 'company.vacancy', what: vacancy, old: null, new: null }) }));
    expect(await screen.findByRole('link', { name: 'Hitsaaja' })).toHaveAttribute('href', '/vacancies/11');
  });

  it('can be searched for words', async () => {
    const asked = jest.fn(() => page());
    await show(asked);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Hae muistiinpanoista' }), 'oppisopimus{Enter}');
    await waitFor(() =>
      expect(asked).toHaveBeenLastCalledWith('/api/companies/0124610-9/timeline', expect.objectContaining({ q: 'oppisopimus' })),
    );
    expect(await screen.findByText(/Sanat eivät esiinny/)).toBeInTheDocument();
  });

  it('grows by what is older', async () => {
    await show((_path, parameters) =>
      'cursor' in parameters && parameters.cursor ? page(note({ id: 'n-2', text: 'Vanhempi' })) : { ...page(note()), nextCursor: 'x' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect(await screen.findByText('Vanhempi')).toBeInTheDocument();
    expect(entries()).toHaveLength(2);
  });

  it('keeps the button that asks for more, with the focus, while more is read', async () => {
    let answer: (page: PageOf<TimelineEntry>) => void = () => undefined;
    await show((_path, parameters) =>
      'cursor' in parameters && parameters.cursor
        ? new Promise<PageOf<TimelineEntry>>((resolve) => (answer = resolve))
        : { ...page(note()), nextCursor: 'x' },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä lisää' }));
    expect(screen.getByRole('button', { name: 'Näytä lisää' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Näytä lisää' })).toHaveFocus();
    answer({ ...page(note({ id: 'n-2', text: 'Vanhempi' })), nextCursor: 'y' });
    expect(await screen.findByText('Vanhempi')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Näytä lisää' })).toHaveFocus();
  });

  it('loses nothing of a note being changed by what happens around it, and is not searched meanwhile', async () => {
    const first = { ...page(note(), note({ id: 'n-2', text: 'Toinen' })), nextCursor: 'x' };
    const more = page(note({ id: 'n-3', text: 'Vanhempi', nextStep: '' }));
    await show((_path, parameters) => ('cursor' in parameters && parameters.cursor ? more : first), {
      companyNote: (path, body) => companyNote({ ...body, id: path.endsWith('n-2') ? 'n-2' : 'n-1', version: 2 }),
    });
    await screen.findByText('Toinen');
    await userEvent.click(screen.getAllByRole('button', { name: /^Merkitse tehdyksi/ })[0] as HTMLElement);
    await screen.findByText('Tehty');
    await userEvent.click(screen.getAllByRole('button', { name: /^Muokkaa/ })[0] as HTMLElement);
    await userEvent.type(screen.getByLabelText('Teksti'), ' Ja lisää.');
    await userEvent.click(screen.getByRole('button', { name: /^Merkitse tehdyksi/ }));
    await screen.findByText('Tehty');
    await userEvent.click(screen.getByRole('button', { name: 'Näytä lisää' }));
    await screen.findByText('Vanhempi');
    expect(screen.getByLabelText('Teksti')).toHaveValue('Hitsaajista on pulaa keväällä. Ja lisää.');
    expect(screen.getByRole('searchbox', { name: 'Hae muistiinpanoista' })).toBeDisabled();
  });

  it('shows the new note, and no more the removed one, when a note was removed while it was being changed', async () => {
    await show(() => page(note(), note({ id: 'n-2', text: 'Toinen' })), {
      companyNote: (path, body) => {
        if (path.startsWith('PUT')) throw new ApiProblem('not-found');
        return companyNote({ ...body, id: 'n-9' });
      },
    });
    await userEvent.click((await screen.findAllByRole('button', { name: /^Muokkaa/ }))[0] as HTMLElement);
    await userEvent.type(screen.getByLabelText('Teksti'), ' Ja lisää.');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Tallenna uutena' }));
    expect(await screen.findByText('Hitsaajista on pulaa keväällä. Ja lisää.')).toBeInTheDocument();
    expect(screen.queryByText('Hitsaajista on pulaa keväällä.')).not.toBeInTheDocument();
    expect(entries()).toHaveLength(2);
    expect(screen.getByRole('heading', { name: 'Muistiinpanot ja muutokset' })).toHaveFocus();
  });

  it('unfolds a long note, and the focus is not lost', async () => {
    await show(() => page(note({ text: 'Pitkä teksti. '.repeat(60) })));
    await userEvent.click(await screen.findByRole('button', { name: 'Näytä koko teksti' }));
    await waitFor(() => expect(screen.getByRole('article')).toHaveFocus());
  });

  it('begins with a note just written, and the focus is not lost', async () => {
    const { written } = await show(() => page(note()), { companyNote: () => companyNote({ id: 'n-9', text: 'Uusi' }) });
    await screen.findByText('Hitsaajista on pulaa keväällä.');
    await userEvent.click(screen.getByRole('button', { name: 'Kirjaa muistiinpano' }));
    await userEvent.type(screen.getByLabelText('Teksti'), 'Uusi');
    await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(entries()).toHaveLength(2));
    expect(entries()[0]).toHaveTextContent('Uusi');
    expect(written).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Muistiinpanot ja muutokset' })).toHaveFocus());
  });

  it('takes a next step as done by one press', async () => {
    const sent = jest.fn((_path: string, body: object) => companyNote({ ...body, version: 2 }));
    await show(() => page(note()), { companyNote: sent });
    await userEvent.click(await screen.findByRole('button', { name: /^Merkitse tehdyksi/ }));
    expect(sent).toHaveBeenCalledWith('PUT /api/notes/n-1', expect.objectContaining({ done: true, version: 1, text: companyNote().text }));
    expect(await screen.findByText('Tehty')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Merkitse tekemättömäksi/ })).toBeInTheDocument();
  });

  it('shows the newest version instead of changing what somebody else has changed meanwhile', async () => {
    const current = companyNote({ text: 'Toisen teksti', version: 2 });
    await show(() => page(note()), {
      companyNote: () => {
        throw new ApiProblem('conflict', { type: 'about:blank', title: 'x', status: 409, code: 'conflict', traceId: 'abc', current });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: /^Merkitse tehdyksi/ }));
    expect(await screen.findByText('Toisen teksti')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent(/Joku on muuttanut muistiinpanoa/);
  });

  it("lets one remove one's own note after a question, and another's only when its author is gone", async () => {
    const removed = jest.fn(() => ({ removed: true }));
    const others = [note({ id: 'n-2', text: 'Toisen', mine: false }), note({ id: 'n-3', text: 'Lähteneen', mine: false, author: null })];
    await show(() => page(note({ version: 4 }), ...others), { noteRemoved: removed });
    await screen.findByText('Toisen');
    const [own] = screen.getAllByRole('button', { name: /^Poista ?:/ });
    expect(entries().map((entry) => within(entry).queryAllByRole('button', { name: /^Poista ?:/ }).length)).toEqual([1, 0, 1]);
    await userEvent.click(own as HTMLElement);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Poista' }));
    expect(removed).toHaveBeenCalledWith('DELETE /api/notes/n-1?version=4', {});
    await waitFor(() => expect(entries()).toHaveLength(2));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says that nothing has happened yet, or why it cannot be told', async () => {
    let fails = true;
    await show(() => {
      if (fails) throw new ApiProblem('unavailable');
      return page();
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Palvelu ei ole juuri nyt käytettävissä');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByText('Muistiinpanoja tai muutoksia ei vielä ole.')).toBeInTheDocument();
  });
});
