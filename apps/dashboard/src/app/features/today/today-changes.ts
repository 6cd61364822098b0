import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Today } from '@kasvu/contracts';
import { Formats, LocalText, injectLocalize, injectTexts } from '@kasvu/ui';
import { ChangeLine } from '../../platform/changes/change-line';
import { placeOf } from '../../platform/favourites/place-of';
import { Dismissals } from './dismissals';
import { TodayBlock } from './today-block';
import { TodayItem } from './today-item';

/** What changed lately in what one follows: of what, when, by which source, the value before and the value now. */
@Component({
  selector: 'app-today-changes',
  imports: [ChangeLine, LocalText, RouterLink, TodayBlock, TodayItem],
  template: `
    <app-today-block
      [heading]="t('today.changes.heading')"
      [total]="left()"
      [none]="t('today.changes.none')"
      path="/favourites"
      [all]="t('today.changes.all')"
    >
      @for (change of part()?.items; track change.key) {
        <li>
          <app-today-item [key]="change.key" [name]="localize(change.about.title)">
            <h3>
              <a [routerLink]="placeOf(change.about)"><kasvu-local-text [value]="change.about.title" /></a>
              <span class="when k-soft k-small">{{ formats.fromToday(change.at) }}</span>
            </h3>
            <app-change-line [change]="change" />
          </app-today-item>
        </li>
      }
    </app-today-block>
  `,
  styleUrl: './today-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayChanges {
  protected readonly t = injectTexts();
  protected readonly localize = injectLocalize();
  protected readonly formats = inject(Formats);
  private readonly dismissals = inject(Dismissals);
  protected readonly placeOf = placeOf;
  /** Null until it is known. */
  readonly part = input.required<Today['changes'] | null>();
  protected readonly left = computed(() => this.dismissals.left(this.part()));
}
