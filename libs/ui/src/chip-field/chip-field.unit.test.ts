import { Component, signal } from '@angular/core';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { ClauseMode } from '@kasvu/contracts';
import { provideTexts } from '../testing/provide-texts';
import { ChipField } from './chip-field';
import type { FieldChip } from './field-chip';

const texts = {
  ui: {
    chips: {
      list: 'Haun osat',
      or: 'tai',
      remove: 'Poista: {{ name }}',
      keys: 'Nuolet siirtävät.',
      mode: { must: 'pakollinen', nice: 'eduksi', not: 'ei saa olla' },
    },
  },
};

const chip = (name: string, mode: ClauseMode = 'must'): FieldChip => ({ mode, parts: [{ name, what: 'osaaminen' }] });
const either: FieldChip = {
  mode: 'must',
  parts: [
    { name: 'sorvaus', what: 'osaaminen' },
    { name: 'jyrsijä', what: 'ammatti' },
  ],
};

/** A page that does what the field asks. */
@Component({
  imports: [ChipField],
  template: `<kasvu-chip-field
    label="Hae"
    [maxLength]="500"
    [chips]="chips()"
    (moded)="mode($event)"
    (removed)="remove($event)"
    (submitted)="submitted($event)"
  />`,
})
class Page {
  readonly chips = signal([chip('hitsaus'), chip('robotiikka'), chip('yötyö')]);
  readonly submitted = jest.fn();

  mode({ index, mode }: { index: number; mode: ClauseMode }): void {
    this.chips.update((chips) => chips.map((each, place) => (place === index ? { ...each, mode } : each)));
  }
  remove(index: number): void {
    this.chips.update((chips) => chips.filter((_, place) => place !== index));
  }
}

async function show(chips?: FieldChip[]) {
  const { fixture } = await render(Page, { providers: [provideTexts(texts)] });
  if (chips) fixture.componentInstance.chips.set(chips);
  await fixture.whenStable();
  return { user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Hae' }), page: fixture.componentInstance };
}
const named = (name: string) => screen.getByRole('button', { name });
const names = () =>
  within(screen.getByRole('toolbar', { name: 'Haun osat' }))
    .getAllByRole('button', { description: 'Nuolet siirtävät.' })
    .map((button) => button.textContent?.replaceAll(/\s+/g, ' ').trim());

describe('chip field', () => {
  it('tells of each chip what it is and how it counts, in words', async () => {
    await show([chip('hitsaus'), chip('robotiikka', 'nice'), chip('yötyö', 'not'), either]);
    expect(names()).toEqual([
      '+hitsaus osaaminen pakollinen',
      '~robotiikka osaaminen eduksi',
      '−yötyö osaaminen ei saa olla',
      '+sorvaus osaaminen tai jyrsijä ammatti pakollinen',
    ]);
  });

  it('leads from the beginning of the field to the last chip, and back', async () => {
    const { user, field } = await show();
    await user.click(field);
    await user.keyboard('a{ArrowLeft}{ArrowLeft}');
    expect(named('yötyö osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(field).toHaveFocus();
    await user.keyboard('{Home}{Delete}{Backspace}');
    expect(named('yötyö osaaminen pakollinen')).toHaveFocus();
    expect(names()).toHaveLength(3);
  });

  it('is one stop of the tab key, with arrows, Home and End between the chips', async () => {
    const { user, field } = await show();
    await user.tab();
    expect(named('yötyö osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(named('robotiikka osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(named('hitsaus osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('{End}');
    expect(named('yötyö osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('{Home}');
    await user.tab();
    expect(field).toHaveFocus();
    await user.tab({ shift: true });
    expect(named('hitsaus osaaminen pakollinen')).toHaveFocus();
  });

  it('goes through the modes by a press, and takes one by its key, with the focus where it was', async () => {
    const { user } = await show();
    await user.click(named('hitsaus osaaminen pakollinen'));
    expect(named('hitsaus osaaminen eduksi')).toHaveFocus();
    await user.keyboard(' ');
    expect(named('hitsaus osaaminen ei saa olla')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(named('hitsaus osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('-');
    expect(named('hitsaus osaaminen ei saa olla')).toHaveFocus();
    await user.keyboard('~');
    expect(named('hitsaus osaaminen eduksi')).toHaveFocus();
    await user.keyboard('+');
    expect(named('hitsaus osaaminen pakollinen')).toHaveFocus();
  });

  it('takes a chip away, and the focus goes to the next, then to the one before, then to the field', async () => {
    const { user, field } = await show();
    named('robotiikka osaaminen pakollinen').focus();
    await user.keyboard('{Delete}');
    expect(named('yötyö osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('{Backspace}');
    expect(named('hitsaus osaaminen pakollinen')).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(screen.queryByRole('toolbar')).not.toBeInTheDocument();
    expect(field).toHaveFocus();
  });

  it('takes a chip away by its button', async () => {
    const { user, page } = await show();
    await user.click(named('Poista: hitsaus'));
    expect(page.chips().map(({ parts }) => parts[0]?.name)).toEqual(['robotiikka', 'yötyö']);
  });

  it('leaves the keys of other things alone', async () => {
    const { user, page } = await show();
    named('hitsaus osaaminen pakollinen').focus();
    await user.keyboard('x{Control>}-{/Control}{Escape}');
    expect(page.chips().map(({ mode }) => mode)).toEqual(['must', 'must', 'must']);
  });
});
