import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTexts } from '../testing/provide-texts';
import { FacetFilter } from './facet-filter';

const options = [
  { value: '092', label: 'Vantaa', count: 1899 },
  { value: '091', label: 'Helsinki', count: 178 },
];

async function facet(selected: string[], single = false, atLeast = false) {
  const selectedChange = jest.fn();
  await render(FacetFilter, {
    inputs: { label: 'Kunta', options, selected, single, atLeast },
    on: { selectedChange },
    providers: [provideTexts({})],
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /Kunta/ }));
  return { selectedChange, user };
}

describe('facet filter', () => {
  it('says on the chip what is chosen', async () => {
    await facet(['092']);
    expect(screen.getByRole('button', { name: 'Kunta Vantaa' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('adds to what is chosen', async () => {
    const { selectedChange, user } = await facet(['092']);
    await user.click(await screen.findByRole('checkbox', { name: /Helsinki/ }));
    expect(selectedChange).toHaveBeenCalledWith(['092', '091']);
  });

  it('replaces what is chosen when there can be only one', async () => {
    const { selectedChange, user } = await facet(['092'], true);
    await user.click(await screen.findByRole('checkbox', { name: /Helsinki/ }));
    expect(selectedChange).toHaveBeenCalledWith(['091']);
  });

  it('keeps a chosen value that no row has any more, so that it can be taken away', async () => {
    const { selectedChange, user } = await facet(['245']);
    await user.click(await screen.findByRole('checkbox', { name: /245/ }));
    expect(selectedChange).toHaveBeenCalledWith([]);
  });

  it('says that a count is the least there can be, and does not call a small one none', async () => {
    await facet(['245'], false, true);
    expect(await screen.findByRole('checkbox', { name: /Helsinki\s*178\+/ })).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: '245' })).toBeInTheDocument();
  });

  it('gives the focus to the list and back to the chip', async () => {
    const { user } = await facet([]);
    expect(await screen.findByRole('checkbox', { name: /Vantaa/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /Kunta/ })).toHaveFocus();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
