import type { ICellRendererParams } from 'ag-grid-community';
import type { GridButton, GridCell, GridColumn } from './grid-column';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Draws a cell as plain elements: fast enough for fast scrolling, and nothing is ever put in as HTML. */
export function cellRenderer<Row>(column: GridColumn<Row>, narrow: boolean): (params: ICellRendererParams<Row>) => HTMLElement {
  return ({ data }) => {
    if (data === undefined) return element('span', 'kg-loading');
    const cell = column.cell(data);
    const box = element('span', 'kg-cell');
    if (cell.button) {
      box.append(button(cell.button));
      if (cell.sign) box.append(sign(cell.sign));
      return box;
    }
    if (cell.chips) {
      if (cell.text) box.append(element('span', 'kg-figure', cell.text));
      box.append(...cell.chips.map((chip) => element('span', 'kg-chip', chip)));
      box.append(...(cell.weak ?? []).map((chip) => element('span', 'kg-chip kg-weak', chip)));
      box.append(...(cell.missing ?? []).map((chip) => element('span', 'kg-chip kg-missing', chip)));
      return box;
    }
    const text = cell.href ? link(cell.href, cell.text) : element('span', textClass(cell), cell.text);
    if (cell.tone) text.dataset['tone'] = cell.tone;
    text.title = cell.text;
    if (cell.language) text.lang = cell.language;
    const second = narrow ? column.narrowNote?.(data) : undefined;
    if (cell.mark && second === undefined) box.append(element('span', 'kg-mark', cell.mark));
    box.append(text);
    if (cell.note) box.append(element('span', 'kg-note', cell.note));
    if (second !== undefined) {
      box.classList.add('kg-two-lines');
      box.append(element('span', 'kg-second', [cell.mark, second].filter(Boolean).join(' · ')));
    }
    return box;
  };
}

function textClass(cell: { tone?: string; soft?: boolean }): string {
  if (cell.tone) return 'kg-tag';
  return cell.soft ? 'kg-text kg-soft' : 'kg-text';
}

function link(href: string, text: string): HTMLElement {
  const anchor = element('a', 'kg-text kg-link', text);
  anchor.setAttribute('href', href);
  anchor.tabIndex = -1;
  return anchor;
}

function button({ icon, words, on, press }: GridButton): HTMLElement {
  const created = element('button', 'kg-button');
  created.setAttribute('type', 'button');
  created.setAttribute('aria-pressed', String(on));
  created.setAttribute('aria-label', words);
  created.title = words;
  created.tabIndex = -1;
  created.append(drawing(icon));
  created.addEventListener('click', (event) => {
    event.stopPropagation(); // it is no press on the row
    press();
  });
  return created;
}

function sign({ icon, words }: NonNullable<GridCell['sign']>): HTMLElement {
  const created = element('span', 'kg-sign');
  created.setAttribute('role', 'img');
  created.setAttribute('aria-label', words);
  created.title = words;
  created.append(drawing(icon));
  return created;
}

function drawing(icon: string): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', icon);
  svg.append(path);
  return svg;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(name);
  created.className = className;
  created.textContent = text;
  return created;
}
