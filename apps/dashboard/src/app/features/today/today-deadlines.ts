import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Today } from '@kasvu/contracts';
import { Formats, LocalText, StatusTag, daysUntil, injectLocalize, injectTexts } from '@kasvu/ui';
import { placeOf } from '../../platform/favourites/place-of';
import { folded } from '../../platform/list/folded';
import { Dismissals } from './dismissals';
import { TodayBlock, rowsAtFirst } from './today-block';
import { TodayItem } from './today-item';

const urgentDays = 2;

/** What one follows whose application period ends within a week. */
@Component({
  selector: 'app-today-deadlines',
  imports: [LocalText, RouterLink, StatusTag, TodayBlock, TodayItem],
  template: `
    <app-today-block
      [heading]="t('today.deadlines.heading')"
      [total]="left()"
      [more]="items().length - rows.visible().length"
      (unfolded)="rows.all.set(true)"
      [none]="t('today.deadlines.none')"
      path="/favourites"
      [all]="t('today.deadlines.all')"
    >
      @for (item of rows.visible(); track item.key) {
        <li>
          <app-today-item [key]="item.key" [name]="localize(item.title)">
            <h3>
              <a [routerLink]="placeOf(item)"><kasvu-local-text [value]="item.title" /></a>
            </h3>
            <p class="k-dots k-numbers">
              <span>{{ t('today.deadlines.' + item.kind, { date: formats.date(item.on) }) }}</span>
              <kasvu-status-tag [tone]="urgent(item.on) ? 'caution' : 'neutral'">{{ formats.fromToday(item.on) }}</kasvu-status-tag>
            </p>
            <p class="k-dots k-soft k-small">
              <span><kasvu-local-text [value]="item.detail" /></span>
              @if (item.list; as list) {
                <span
                  ><a [routerLink]="['/lists', list.id]">{{ t('today.deadlines.list', { name: list.name }) }}</a></span
                >
              }
            </p>
          </app-today-item>
        </li>
      }
    </app-today-block>
  `,
  styleUrl: './today-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayDeadlines {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  private readonly dismissals = inject(Dismissals);
  protected readonly placeOf = placeOf;
  /** Null until it is known. */
  readonly part = input.required<Today['deadlines'] | null>();
  protected readonly items = computed(() => this.part()?.items ?? []);
  protected readonly rows = folded(this.items, rowsAtFirst);
  protected readonly left = computed(() => this.dismissals.left(this.part()));

  protected urgent(day: string): boolean {
    return daysUntil(day) <= urgentDays;
  }
}
