import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Formats, StatusTag, daysUntil, injectCountedTexts, injectTexts, type StatusTone } from '@kasvu/ui';

const soonDays = 7;

/** When an application period ends and how many days are left. */
@Component({
  selector: 'app-deadline',
  imports: [StatusTag],
  template: `
    @if (endsOn(); as day) {
      <span class="k-numbers">{{ formats.date(day) }}</span>
      <kasvu-status-tag [tone]="tone()">{{ left() }}</kasvu-status-tag>
    } @else {
      <span class="k-soft">{{ t('vacancies.openUntilFilled') }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.5rem;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Deadline {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  private readonly counted = injectCountedTexts();

  readonly endsOn = input.required<string | null>();

  private readonly days = computed(() => {
    const day = this.endsOn();
    return day === null ? null : daysUntil(day);
  });
  protected readonly tone = computed<StatusTone>(() => deadlineTone(this.days()));
  protected readonly left = computed(() => {
    const days = this.days() ?? 0;
    if (days < 0) return this.t('vacancies.ended');
    return days === 0 ? this.t('vacancies.lastDay') : this.counted('vacancies.daysLeft', days);
  });
}

/** Quiet while there is time, loud in the last week. */
export function deadlineTone(days: number | null): StatusTone {
  if (days === null || days > soonDays) return 'neutral';
  return days < 0 ? 'negative' : 'caution';
}
