import type { ICellRendererParams } from 'ag-grid-community';
import { cellRenderer } from './cell-renderer';
import type { GridCell } from './grid-column';

const renderer = (cell: GridCell, narrow = false) =>
  cellRenderer<object>({ id: 'x', header: 'x', cell: () => cell, narrowNote: () => 'toinen rivi' }, narrow);
const draw = (cell: GridCell, narrow?: boolean): HTMLElement => renderer(cell, narrow)({ data: {} } as ICellRendererParams<object>);

describe('cell renderer', () => {
  it('never takes data for HTML', () => {
    const drawn = draw({ text: '<img src=x onerror=alert(1)>' });
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn).toHaveTextContent('<img src=x onerror=alert(1)>');
  });

  it('marks a text in another language', () => {
    expect(draw({ text: 'Svetsare', language: 'sv', href: '/vacancies/1' }).querySelector('a')).toHaveAttribute('lang', 'sv');
  });

  it('adds the second line only on a narrow list', () => {
    expect(draw({ text: 'Oy' })).not.toHaveTextContent('toinen rivi');
    expect(draw({ text: 'Oy' }, true)).toHaveTextContent('toinen rivi');
  });

  it('puts the mark of a row before its text, on a narrow list before the second line', () => {
    const parts = (narrow?: boolean) => [...draw({ text: 'Oy', mark: 'uusi' }, narrow).children].map(({ textContent }) => textContent);
    expect(parts()).toEqual(['uusi', 'Oy']);
    expect(parts(true)).toEqual(['Oy', 'uusi · toinen rivi']);
  });

  it('draws what is missing, and what is less certain, apart from what is there', () => {
    const drawn = draw({ text: '1/2', chips: ['hitsaus'], weak: ['juottaminen'], missing: ['ei: sorvaus'] });
    expect([...drawn.children].map(({ className, textContent }) => [className, textContent])).toEqual([
      ['kg-figure', '1/2'],
      ['kg-chip', 'hitsaus'],
      ['kg-chip kg-weak', 'juottaminen'],
      ['kg-chip kg-missing', 'ei: sorvaus'],
    ]);
  });

  it('stands in for a row that is not there yet', () => {
    expect(renderer({ text: 'x' })({ data: undefined } as ICellRendererParams<object>)).toBeEmptyDOMElement();
  });
});
