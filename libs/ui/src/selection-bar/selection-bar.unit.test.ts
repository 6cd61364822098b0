import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { GridSelection, mostSelected } from '../data-grid/grid-selection';
import { provideTexts } from '../testing/provide-texts';
import { SelectionBar } from './selection-bar';

interface Row {
  id: string;
}

const same = (text: string) => ({ one: text, other: text });
const texts = {
  ui: {
    selection: {
      bar: 'Valitut rivit',
      count: same('{{ count }} valittuna'),
      outside: same('{{ count }} ei ole tässä luettelossa'),
      notRead: same('{{ count }} ei ole ladattu'),
      all: same('Valitse kaikki ladatut ({{ count }})'),
      clear: 'Tyhjennä valinta',
      full: 'Enintään {{ most }}',
    },
  },
};

async function show() {
  const selection = new GridSelection<Row>(({ id }) => id);
  selection.noteRead([{ id: 'a' }, { id: 'b' }], 2);
  const { fixture } = await render(SelectionBar<Row>, { inputs: { selection }, providers: [provideTexts(texts)] });
  return { selection, settle: () => fixture.whenStable() };
}

const bar = () => screen.queryByRole('region', { name: 'Valitut rivit' });

describe('selection bar', () => {
  it('is there only while something is chosen', async () => {
    const { selection, settle } = await show();
    expect(bar()).not.toBeInTheDocument();
    selection.change([{ id: 'a' }], []);
    await settle();
    expect(bar()).toHaveTextContent('1 valittuna');
  });

  it('says when what is chosen is not in the list any more', async () => {
    const { selection, settle } = await show();
    selection.change([{ id: 'a' }, { id: 'c' }], []);
    await settle();
    expect(bar()).toHaveTextContent('2 valittuna, 1 ei ole tässä luettelossa');
    selection.noteRead([], 5);
    await settle();
    expect(bar()).toHaveTextContent('2 valittuna, 1 ei ole ladattu');
  });

  it('says it when more was asked for than can be chosen at once', async () => {
    const { selection, settle } = await show();
    selection.change([{ id: 'a' }], []);
    await settle();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    selection.change(
      Array.from({ length: mostSelected + 1 }, (_, id) => ({ id: String(id) })),
      [],
    );
    await settle();
    expect(screen.getByRole('status')).toHaveTextContent(`Enintään ${mostSelected}`);
  });

  it('chooses all that was read, and lets go of everything, giving the focus back to where it was', async () => {
    const { selection, settle } = await show();
    const cell = document.createElement('button');
    document.body.prepend(cell);
    cell.focus();
    selection.change([{ id: 'a' }], []);
    await settle();
    await userEvent.click(screen.getByRole('button', { name: 'Valitse kaikki ladatut (2)' }));
    expect(selection.ids()).toEqual(['a', 'b']);
    await userEvent.click(screen.getByRole('button', { name: 'Tyhjennä valinta' }));
    expect([selection.count(), document.activeElement]).toEqual([0, cell]);
    cell.remove();
  });
});
