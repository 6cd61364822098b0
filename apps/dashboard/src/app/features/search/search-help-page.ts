import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageFrame, injectTexts } from '@kasvu/ui';
import { searchKeys, searchOperators } from './search-operators';

/** How to search: the operators with an example each, the keys, and what is understood without any of them. */
@Component({
  selector: 'app-search-help-page',
  imports: [PageFrame, RouterLink],
  templateUrl: './search-help-page.html',
  styles: `
    .k-prose {
      max-inline-size: 56rem;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      min-inline-size: 34rem;
      border-collapse: collapse;
      overflow-wrap: normal;
    }
    th,
    td {
      padding: var(--k-2) var(--k-3) var(--k-2) 0;
      border-block-end: 1px solid var(--k-line);
      text-align: start;
      vertical-align: top;
    }
    code,
    kbd {
      padding: 0.125rem 0.375rem;
      border: 1px solid var(--k-line);
      border-radius: 4px;
      background: var(--k-surface-sunken);
      font: inherit;
      white-space: nowrap;
    }
    code + code {
      margin-inline-start: 0.375rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchHelpPage {
  protected readonly t = injectTexts();
  protected readonly operators = searchOperators;
  protected readonly keys = searchKeys;
}
