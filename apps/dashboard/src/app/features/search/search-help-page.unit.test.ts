import { provideRouter } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import { operatorWords, parseSearch } from '@kasvu/skills/search-language';
import en from '../../../i18n/en.json';
import fi from '../../../i18n/fi.json';
import sv from '../../../i18n/sv.json';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { SearchHelpPage } from './search-help-page';
import { searchOperators } from './search-operators';

type Operator = (typeof searchOperators)[number]['key'];

/** What each example has to be read as. */
const readAs: Record<Operator, string> = {
  words: 'must words',
  and: 'must words, must words',
  or: 'must words words',
  nice: 'must words, nice words',
  not: 'must words, not words',
  phrase: 'must phrase',
  id: 'must skill occupation',
};
const shapeOf = (text: string) =>
  parseSearch(text)
    .map(({ mode, terms }) => [mode, ...terms.map(({ kind }) => kind)].join(' '))
    .join(', ');

describe('how to search', () => {
  it.each(Object.entries({ fi, sv, en }))('gives examples that mean what it says (%s)', (_language, messages) => {
    const { example } = messages.search.howTo;
    expect(Object.fromEntries(searchOperators.map(({ key }) => [key, shapeOf(example[key])]))).toEqual(readAs);
  });

  it('leaves out no operator word', () => {
    const told: string[] = searchOperators.flatMap(({ written }) => written);
    expect([...operatorWords.keys()].filter((word) => !told.includes(word))).toEqual([]);
  });

  it('lets one try each example', async () => {
    await render(SearchHelpPage, { providers: [provideRouter([]), provideFinnishTexts()] });
    expect(screen.getByRole('row', { name: /jyrsintä/ })).toHaveTextContent('Jompikumpi riittää.');
    expect(screen.getByRole('link', { name: 'sorvaus TAI jyrsintä' })).toHaveAttribute(
      'href',
      `/search?q=${encodeURIComponent('sorvaus TAI jyrsintä')}`,
    );
  });
});
