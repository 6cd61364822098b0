import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideTexts } from '../testing/provide-texts';
import { FavouriteButton } from './favourite-button';

const texts = {
  ui: {
    favourite: {
      keep: { off: 'Lisää suosikkeihin', on: 'Suosikeissa', undo: 'Poista suosikeista' },
      follow: { off: 'Seuraa', on: 'Seurataan', undo: 'Lopeta seuraaminen' },
    },
  },
};

async function show(inputs: { on: boolean; verb?: 'keep' | 'follow'; worded?: boolean }) {
  const pressed = jest.fn();
  await render(FavouriteButton, { inputs: { name: 'Hitsaaja', ...inputs }, on: { pressed }, providers: [provideTexts(texts)] });
  return pressed;
}

describe('favourite button', () => {
  it.each([
    [false, 'Lisää suosikkeihin Hitsaaja', 'Lisää suosikkeihin'],
    [true, 'Suosikeissa Hitsaaja', 'Poista suosikeista'],
  ])('tells in words whether the thing is marked, and what a press does: %s', async (on, name, hint) => {
    await show({ on });
    expect(screen.getByRole('button', { name, pressed: on })).toHaveAccessibleDescription(hint);
  });

  it('has its words on screen where there is room', async () => {
    await show({ on: false, verb: 'follow', worded: true });
    expect(screen.getByText('Seuraa')).not.toHaveClass('k-hidden');
    expect(screen.getByRole('button', { name: 'Seuraa Hitsaaja' })).not.toHaveAccessibleDescription();
  });

  it('is pressed by keyboard', async () => {
    const pressed = await show({ on: false });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(pressed).toHaveBeenCalledTimes(1);
  });
});
