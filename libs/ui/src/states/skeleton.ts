import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectTexts } from '../text/texts';

const widths = ['62%', '88%', '74%', '93%', '56%', '81%'];

/** Grey lines in the place of what is loading; they fade in late, so that a fast answer does not flicker. */
@Component({
  selector: 'kasvu-skeleton',
  template: `
    <span class="k-hidden">{{ t('ui.loading') }}</span>
    @for (width of bars(); track $index) {
      <span class="bar" [style.inline-size]="width" aria-hidden="true"></span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--k-3);
      padding-block: var(--k-2);
      animation: appear 200ms 180ms backwards;
    }
    .bar {
      block-size: 0.875rem;
      border-radius: 4px;
      background: var(--k-surface-sunken);
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Skeleton {
  protected readonly t = injectTexts();
  readonly lines = input(4);
  protected readonly bars = computed(() => Array.from({ length: this.lines() }, (_, index) => widths[index % widths.length]));
}
