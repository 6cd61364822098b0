import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTexts } from '../testing/provide-texts';
import { ConfirmDialog } from './confirm-dialog';

describe('confirm dialog', () => {
  // jsdom has no modal dialogs: they are only open or closed.
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
      this.open = false;
    };
  });

  const show = async () => {
    const [confirmed, closed] = [jest.fn(), jest.fn()];
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const { fixture } = await render(ConfirmDialog, {
      inputs: { heading: 'Poistetaanko?', act: 'Poista' },
      on: { confirmed, closed },
      providers: [provideTexts({ ui: { dialog: { cancel: 'Peruuta' } } })],
    });
    return { confirmed, closed, opener, fixture };
  };

  it('takes the focus and is named by its heading', async () => {
    await show();
    expect(screen.getByRole('dialog', { name: 'Poistetaanko?' })).toContainElement(document.activeElement as HTMLElement);
  });

  it('gives the focus back to where it was', async () => {
    const { fixture, opener } = await show();
    fixture.destroy();
    expect(opener).toHaveFocus();
  });

  it('does nothing by Cancel or Escape', async () => {
    const { confirmed, closed } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Peruuta' }));
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    expect([closed.mock.calls.length, confirmed.mock.calls.length]).toEqual([2, 0]);
  });

  it('keeps Escape to itself, so that a panel it stands in stays open', async () => {
    await show();
    const heard = jest.fn();
    document.addEventListener('keydown', heard);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('does it by the button that says it', async () => {
    const { confirmed } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Poista' }));
    expect(confirmed).toHaveBeenCalledTimes(1);
  });
});
