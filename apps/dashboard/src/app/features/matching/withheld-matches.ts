import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiShieldAccountOutline } from '@mdi/js';
import type { Withheld } from '@kasvu/contracts';
import { EmptyState, Formats, injectTexts } from '@kasvu/ui';

/** Too few people fit a vacancy to show any: why that is, and what would show more. */
@Component({
  selector: 'app-withheld-matches',
  imports: [EmptyState, MatButton, RouterLink],
  template: `
    <kasvu-empty-state [icon]="icon" [heading]="t('talent.withheld.heading', { k: withheld().k })">
      <p>{{ t('talent.withheld.why') }}</p>
      @if (anywhere(); as atLeast) {
        <button matButton="outlined" type="button" (click)="broadened.emit()">
          {{ t('talent.withheld.without', { what: t('vacancies.municipality'), count: formats.number(atLeast) }) }}
        </button>
      } @else {
        <p>
          {{ t('matching.withheldHelp') }} <a routerLink="/talent">{{ t('talent.title') }}</a>
        </p>
      }
    </kasvu-empty-state>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithheldMatches {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly icon = mdiShieldAccountOutline;

  readonly withheld = input.required<Withheld>();
  /** To look in every municipality. */
  readonly broadened = output();

  /** How many there would be then; null when that shows nobody either. */
  protected readonly anywhere = computed(() => this.withheld().broader.find(({ without }) => without === 'municipality')?.atLeast ?? null);
}
