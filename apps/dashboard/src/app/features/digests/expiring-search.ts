import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Digest } from '@kasvu/contracts';
import { Announcer, Formats, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ProblemLine } from '../../platform/problem/problem-line';
import { SavedSearches } from '../../platform/saved-searches/saved-searches';

/** A saved search whose digest ends soon, renewed by one press. */
@Component({
  selector: 'app-expiring-search',
  imports: [MatButton, ProblemLine],
  template: `
    <h3>{{ search().name }}</h3>
    <p class="k-numbers">{{ t(renewed() ? 'savedSearches.renewed' : 'savedSearches.expires', { date: formats.date(until()) }) }}</p>
    <button matButton="outlined" type="button" [disabled]="act.busy()" [disabledInteractive]="true" (click)="renew()">
      {{ t('savedSearches.renew') }}<span class="k-hidden">: {{ search().name }}</span>
    </button>
    <app-problem-line [error]="act.error()" />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--k-1);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExpiringSearch {
  private readonly store = inject(SavedSearches);
  private readonly announcer = inject(Announcer);
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  readonly search = input.required<Digest['expiring'][number]>();
  /** The new last day of its digest; null before it is renewed here. */
  protected readonly renewed = signal<string | null>(null);
  protected readonly until = computed(() => this.renewed() ?? this.search().expiresOn);

  protected async renew(): Promise<void> {
    const renewed = await this.act.run(() => this.store.renew(this.search()));
    if (!renewed) return;
    this.renewed.set(renewed.expiresOn);
    this.announcer.say(this.t('savedSearches.renewed', { date: this.formats.date(renewed.expiresOn) }));
  }
}
