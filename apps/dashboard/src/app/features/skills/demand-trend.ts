import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { mdiTrendingDown, mdiTrendingNeutral, mdiTrendingUp } from '@mdi/js';
import type { SkillPage } from '@kasvu/contracts';
import { Formats, Icon, injectTexts } from '@kasvu/ui';

type Trend = NonNullable<SkillPage['companies']['items'][number]['trend']>;

const icons = { more: mdiTrendingUp, fewer: mdiTrendingDown, same: mdiTrendingNeutral };

export function directionOf({ recent, before }: Trend): keyof typeof icons {
  if (recent === before) return 'same';
  return recent > before ? 'more' : 'fewer';
}

/** Whether a company asks for a skill more or less than before, in words; the arrow repeats them. */
@Component({
  selector: 'app-demand-trend',
  imports: [Icon],
  template: `<kasvu-icon [path]="icons[direction()]" /> <span>{{ words() }}</span>`,
  styles: `
    :host {
      grid-column: 1 / -1;
      display: flex;
      align-items: flex-start;
      gap: var(--k-2);
      color: var(--k-text-soft);
      font-size: var(--k-size-small);
      font-variant-numeric: tabular-nums;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DemandTrend {
  private readonly t = injectTexts();
  private readonly formats = inject(Formats);
  protected readonly icons = icons;

  readonly trend = input.required<Trend>();

  protected readonly direction = computed(() => directionOf(this.trend()));
  protected readonly words = computed(() => {
    const { recent, before } = this.trend();
    return this.t(`skills.trend.${this.direction()}`, { recent: this.formats.number(recent), before: this.formats.number(before) });
  });
}
