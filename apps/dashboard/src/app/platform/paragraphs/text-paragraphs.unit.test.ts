import { render, screen } from '@testing-library/angular';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { TextParagraphs } from './text-paragraphs';

const value = { fi: 'Yksi\nkaksi\n\n\n  Kolme \n \n', sv: 'Ett' };
const show = (every: boolean) => render(TextParagraphs, { inputs: { value, every }, providers: [provideFinnishTexts()] });
const shown = () => screen.getAllByRole('paragraph').map((each) => [each.parentElement?.lang, each.textContent]);

describe('paragraphs of a text', () => {
  it('are split at empty lines only, in the best language for the reader', async () => {
    await show(false);
    expect(shown()).toEqual([
      ['fi', 'Yksi\nkaksi'],
      ['fi', 'Kolme'],
    ]);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('keep the points of a list together', async () => {
    await render(TextParagraphs, {
      inputs: { value: { fi: 'Osaat:\n\n- yhden\n\n- toisen\n\nLopuksi' } },
      providers: [provideFinnishTexts()],
    });
    expect(shown().map(([, text]) => text)).toEqual(['Osaat:\n- yhden\n- toisen', 'Lopuksi']);
  });

  it('stand under the name of their language where every one is shown', async () => {
    await show(true);
    expect(shown()).toContainEqual(['sv', 'Ett']);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['suomi', 'ruotsi']);
  });
});
