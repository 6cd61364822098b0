import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Today } from '@kasvu/contracts';
import { Formats, SelectField, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { folded } from '../../platform/list/folded';
import { OwnPreferences } from '../../platform/preferences/preferences';
import { quietMonths } from '../../platform/preferences/quiet-months';
import { ProblemLine } from '../../platform/problem/problem-line';
import { Dismissals } from './dismissals';
import { TodayBlock, rowsAtFirst } from './today-block';
import { TodayItem } from './today-item';

/** Companies in one's care that nobody has been in contact with for so many months, which can be set here. */
@Component({
  selector: 'app-today-quiet',
  imports: [ProblemLine, RouterLink, SelectField, TodayBlock, TodayItem],
  template: `
    <app-today-block
      [heading]="t('today.quiet.heading')"
      [total]="left()"
      [more]="items().length - rows.visible().length"
      (unfolded)="rows.all.set(true)"
      [none]="t('today.quiet.none')"
      path="/companies"
      [parameters]="{ manager: 'me' }"
      [all]="t('today.quiet.all')"
    >
      @if (part()) {
        <kasvu-select-field
          blockAction
          [label]="t('today.quiet.months')"
          [choices]="choices()"
          [value]="months()"
          (valueChange)="set($event)"
        />
      }
      @for (item of rows.visible(); track item.key) {
        <li>
          <app-today-item [key]="item.key" [name]="item.company">
            <h3>
              <a [routerLink]="['/companies', item.businessId]">{{ item.company }}</a>
            </h3>
            <p class="k-soft k-small k-dots k-numbers">
              @if (item.lastContactOn; as day) {
                <span>{{ t('today.quiet.last', { date: formats.date(day) }) }}</span>
                <span>{{ formats.fromToday(day) }}</span>
              } @else {
                <span>{{ t('today.quiet.never') }}</span>
              }
            </p>
          </app-today-item>
        </li>
      }
    </app-today-block>
    <app-problem-line [error]="act.error()" />
  `,
  styleUrl: './today-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayQuiet {
  private readonly preferences = inject(OwnPreferences);
  private readonly counted = injectCountedTexts();
  private readonly dismissals = inject(Dismissals);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly act = new Act();

  /** Null until it is known. */
  readonly part = input.required<Today['quiet'] | null>();
  /** Another number of months was set, by which the day is another. */
  readonly changed = output();

  protected readonly items = computed(() => this.part()?.items ?? []);
  protected readonly rows = folded(this.items, rowsAtFirst);
  protected readonly left = computed(() => this.dismissals.left(this.part()));
  /** As chosen, before the API has answered; as held again when it refuses. */
  protected readonly months = linkedSignal(() => String(this.part()?.months ?? ''));
  protected readonly choices = computed(() =>
    quietMonths(this.part()?.months ?? 0).map((months) => ({
      value: String(months),
      label: this.counted('today.quiet.monthCount', months),
    })),
  );

  protected async set(months: string): Promise<void> {
    this.months.set(months);
    const set = await this.act.run(() => this.preferences.change({ quietAfterMonths: Number(months) }).then(() => true));
    if (set) this.changed.emit();
    else this.months.set(String(this.part()?.months ?? ''));
  }
}
