import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Study } from '@kasvu/contracts';
import { Formats, StatusTag, injectTexts, type StatusTone } from '@kasvu/ui';
import { periodState, type PeriodState } from './application-period';

const tones: Record<PeriodState, StatusTone> = { open: 'positive', coming: 'notice', over: 'neutral' };

/** When one can apply: each period with its hours in Finland and whether it is open now, opens later or is over. */
@Component({
  selector: 'app-application-periods',
  imports: [StatusTag],
  template: `
    <ul>
      @if (study().continuousApplication) {
        <li>
          {{ t('studies.continuousApplication') }} <kasvu-status-tag tone="positive">{{ t('studies.periods.open') }}</kasvu-status-tag>
        </li>
      }
      @for (period of periods(); track $index) {
        <li>
          <span class="k-numbers">{{ period.when }}</span>
          <kasvu-status-tag [tone]="tones[period.state]">{{ t('studies.periods.' + period.state) }}</kasvu-status-tag>
        </li>
      } @empty {
        @if (!study().continuousApplication) {
          <li class="k-soft">{{ t('studies.noPeriods') }}</li>
        }
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.625rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ApplicationPeriods {
  protected readonly t = injectTexts();
  private readonly formats = inject(Formats);
  protected readonly tones = tones;
  readonly study = input.required<Pick<Study, 'applicationPeriods' | 'continuousApplication'>>();

  protected readonly periods = computed(() => {
    const now = Date.now();
    return this.study().applicationPeriods.map((period) => ({ state: periodState(period, now), when: this.when(period) }));
  });

  private when({ startsAt, endsAt }: Study['applicationPeriods'][number]): string {
    const from = startsAt ? this.formats.dateTime(startsAt) : '';
    if (endsAt === null) return this.t('studies.untilFurtherNotice', { from }).trim();
    return `${from} – ${this.formats.dateTime(endsAt)}`.trim();
  }
}
