import { Component, signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { render, screen, within } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import type { SkillSuggestion } from '@kasvu/contracts';
import { formatSearch, parseSearch, type Clause } from '@kasvu/skills/search-language';
import { provideApi } from '../../../testing/test-api';
import { me, provideSession } from '../../../testing/test-session';
import { provideFinnishTexts } from '../../../testing/test-texts';
import type { ApiParameters } from '../api/api-client';
import { SearchField } from './search-field';

const suggestion = (id: string, kind: 'skill' | 'occupation', label: string): SkillSuggestion => ({
  id,
  uri: `http://example.fi/${id}`,
  kind,
  labels: { fi: label },
  match: { how: 'prefix', label, language: 'fi', words: 'hits' },
  openVacancies: 3,
});

/** A page that keeps the search it is given, as the address does. */
@Component({
  imports: [SearchField],
  template: `<app-search-field [clauses]="clauses()" [full]="true" (searched)="take($event)" />`,
})
class Page {
  readonly clauses = signal<Clause[]>([]);
  take(clauses: Clause[]): void {
    this.clauses.set(clauses);
  }
}

async function show(search = '') {
  Element.prototype.scrollIntoView = jest.fn();
  const asked: ApiParameters[] = [];
  const { fixture } = await render(Page, {
    providers: [
      provideRouter([]),
      provideFinnishTexts(),
      provideSession(me({ permissions: ['search.read', 'favourites.keep'] })),
      provideApi({
        preferences: () => ({ quietAfterMonths: 6, shortcuts: true, mail: true }),
        skillSuggestions: (_path, parameters) => {
          asked.push(parameters);
          return { items: [suggestion('7', 'skill', 'hitsaus'), suggestion('70', 'occupation', 'hitsaaja')] };
        },
        conceptNames: () => ({
          items: [
            { id: '7', labels: { fi: 'hitsaus' } },
            { id: '70', labels: { fi: 'hitsaaja' } },
          ],
        }),
      }),
    ],
  });
  fixture.componentInstance.clauses.set(parseSearch(search));
  await fixture.whenStable();
  return {
    asked,
    user: userEvent.setup(),
    field: screen.getByRole('combobox', { name: 'Hae osaamisella' }),
    search: () => formatSearch(fixture.componentInstance.clauses()),
  };
}
const chips = () =>
  screen.queryAllByRole('button', { description: /Nuolinäppäimet/ }).map((chip) => chip.textContent?.replaceAll(/\s+/g, ' ').trim());

describe('search field', () => {
  it('suggests skills, occupations and the words themselves, and says which is which', async () => {
    const { user, field, asked } = await show();
    await user.type(field, 'hits');
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'hitsausosaaminen3 avointa työpaikkaa',
      'hitsaajaammatti3 avointa työpaikkaa',
      'hitssanoina',
    ]);
    expect(asked).toEqual([{ q: 'hits', kind: 'any', limit: 8 }]);
  });

  it('takes the highlighted suggestion as a chip, and is empty for the next', async () => {
    const { user, field, search } = await show();
    await user.type(field, 'hits');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(search()).toBe('occupation:70');
    expect(field).toHaveValue('');
    expect(chips()).toEqual(['+hitsaaja ammatti pakollinen']);
  });

  it('takes the words as typed when nothing is highlighted, and when they themselves are', async () => {
    const { user, field, search } = await show();
    await user.type(field, 'hits');
    await screen.findAllByRole('option');
    await user.keyboard('{Enter}');
    await user.type(field, 'putki');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(search()).toBe('hits, putki');
  });

  it('keeps the operators before a suggestion that is taken', async () => {
    const { user, field, search, asked } = await show();
    await user.type(field, 'sorvaus, -rakennus TAI hits');
    await screen.findAllByRole('option');
    expect(asked.at(-1)).toMatchObject({ q: 'hits' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(search()).toBe('sorvaus, -rakennus OR skill:7');
  });

  it('makes chips of a whole search that is pasted', async () => {
    const { user, field, search } = await show('siivous');
    await user.click(field);
    await user.paste('hitsaus, ~robotit -"yö työ" TAI iltatyö');
    await user.keyboard('{Enter}');
    expect(search()).toBe('siivous, hitsaus, ~robotit, -"yö työ" OR iltatyö');
    expect(chips()[3]).toBe('−”yö työ” sanatarkasti tai iltatyö sanoina ei saa olla');
  });

  it('counts the last word on the same thing', async () => {
    const { user, field, search } = await show('hitsaus, sorvaus');
    await user.type(field, '-hitsaus{Enter}');
    expect(search()).toBe('sorvaus, -hitsaus');
  });

  it('suggests nothing for a quoted phrase', async () => {
    const { user, field, asked } = await show();
    await user.type(field, '"hitsaus');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual([]);
  });

  it('changes the mode of a chip and takes chips away', async () => {
    const { user, search } = await show('skill:7, sorvaus');
    await user.click(screen.getByRole('button', { name: 'hitsaus osaaminen pakollinen' }));
    expect(search()).toBe('~skill:7, sorvaus');
    await user.keyboard('{Delete}');
    expect(search()).toBe('sorvaus');
  });

  it('shows the same search as text, to be changed as a whole, and makes chips of it again', async () => {
    const { user, field, search } = await show('skill:7, ~robotit');
    const asText = screen.getByRole('button', { name: 'Muokkaa tekstinä' });
    await user.click(asText);
    expect(asText).toHaveAttribute('aria-pressed', 'true');
    expect(field).toHaveValue('skill:7, ~robotit');
    expect(chips()).toEqual([]);
    await user.clear(field);
    await user.type(field, 'skill:7 AND -robotit{Enter}');
    expect(search()).toBe('skill:7, -robotit');
    await user.clear(field);
    await user.type(field, 'sorvaus');
    await user.click(asText);
    expect(search()).toBe('sorvaus');
    expect(chips()).toEqual(['+sorvaus sanoina pakollinen']);
  });

  it('refuses a search longer than the API takes, and keeps what was typed', async () => {
    const { user, field, search } = await show('a'.repeat(480));
    await user.type(field, 'hitsausrobotin ohjelmointi{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Haku on liian pitkä');
    expect(field).toHaveValue('hitsausrobotin ohjelmointi');
    expect(search()).toBe('a'.repeat(480));
  });

  it('is reached by its key from outside of fields, and leads to the help', async () => {
    const { user, field } = await show('sorvaus');
    await user.keyboard('/');
    expect(field).toHaveFocus();
    await user.keyboard('/');
    expect(field).toHaveValue('/');
    expect(within(screen.getByRole('search')).getByRole('link', { name: 'Hakuohje' })).toHaveAttribute('href', '/search/help');
  });
});
