import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { Combobox } from './combobox';

const options = [
  { id: '1', label: 'hitsaus', note: 'sanalla ”hitsaaja”' },
  { id: '2', label: 'hitsausrobotin käyttö' },
];

async function combobox() {
  const chosen = jest.fn();
  const submitted = jest.fn();
  await render(Combobox, { inputs: { label: 'Hae', options }, on: { chosen, submitted } });
  Element.prototype.scrollIntoView = jest.fn();
  return { chosen, submitted, field: screen.getByRole('combobox', { name: 'Hae' }), user: userEvent.setup() };
}

describe('combobox', () => {
  it('opens on typing, moves with arrows and gives the option that Enter takes', async () => {
    const { chosen, submitted, field, user } = await combobox();
    await user.type(field, 'hits');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const second = screen.getByRole('option', { name: /robotin/ });
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', second.id);
    await user.keyboard('{Enter}');
    expect(chosen).toHaveBeenCalledWith(options[1]);
    expect(submitted).not.toHaveBeenCalled();
    expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  it('submits what is typed when no option is active', async () => {
    const { chosen, submitted, field, user } = await combobox();
    await user.type(field, '  hitsaajan {Enter}');
    expect(submitted).toHaveBeenCalledWith('hitsaajan');
    expect(chosen).not.toHaveBeenCalled();
  });

  it('submits nothing when nothing is typed', async () => {
    const { submitted, field, user } = await combobox();
    await user.type(field, ' {Enter}');
    expect(submitted).not.toHaveBeenCalled();
  });

  it('closes on Escape and keeps the text', async () => {
    const { field, user } = await combobox();
    await user.type(field, 'hits{Escape}');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).toHaveValue('hits');
  });

  it('keeps to itself the Escape that closes its suggestions, and no other', async () => {
    const { field, user } = await combobox();
    const heard = jest.fn();
    const listen = ({ key }: KeyboardEvent) => key === 'Escape' && heard();
    document.addEventListener('keydown', listen);
    await user.type(field, 'hits{Escape}');
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    document.removeEventListener('keydown', listen);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
