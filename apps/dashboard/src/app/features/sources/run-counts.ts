import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { SyncRun } from '@kasvu/contracts';
import { Formats, injectTexts } from '@kasvu/ui';
import { countNames } from './run-status';

/** How many records one reading read, added, changed, left as they were, refused and found gone. */
@Component({
  selector: 'app-run-counts',
  template: `
    <dl>
      @for (name of names; track name) {
        <div [class.alarming]="name === 'rejected' && counts()[name] > 0">
          <dt>{{ t('sources.counts.' + name) }}</dt>
          <dd>{{ formats.number(counts()[name]) }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(4.25rem, 1fr));
      gap: var(--k-3) var(--k-4);
    }
    dt {
      color: var(--k-text-soft);
      font-size: var(--k-size-small);
    }
    dd {
      font-size: var(--k-size-title);
      font-weight: 620;
      font-variant-numeric: tabular-nums;
    }
    .alarming dd {
      color: var(--k-negative);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunCounts {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly names = countNames;
  readonly counts = input.required<SyncRun['counts']>();
}
