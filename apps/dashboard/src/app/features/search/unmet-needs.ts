import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { Announcer, Formats, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ConceptNames } from '../../platform/skills/concept-names';
import { KeptSearches, type KeptSearch } from './kept-searches';

/** What was searched for in the city and is not there yet, with how often. */
@Component({
  selector: 'app-unmet-needs',
  imports: [KeptSearches, ProblemLine],
  template: `
    @if (kept().length > 0) {
      <app-kept-searches [heading]="t('search.need.heading')" [kept]="kept()" (removed)="remove($event)">
        <p class="k-soft">{{ t('search.need.help') }}</p>
      </app-kept-searches>
    }
    <app-problem-line [error]="act.error() ?? needs.error() ?? null" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnmetNeeds {
  private readonly api = inject(ApiClient);
  private readonly concepts = inject(ConceptNames);
  private readonly announcer = inject(Announcer);
  private readonly formats = inject(Formats);
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  protected readonly needs = resource({
    loader: async ({ abortSignal }) => {
      const needs = await this.api.get('unmetNeeds', '/api/unmet-needs', {}, abortSignal);
      this.concepts.learn(needs.items.flatMap(({ concepts }) => concepts));
      return needs;
    },
  });
  protected readonly kept = computed<KeptSearch[]>(() =>
    (this.needs.hasValue() ? this.needs.value().items : []).map(({ id, q, times, lastSavedOn, mine }) => ({
      id,
      q,
      note: `${this.counted('search.need.times', times)}, ${this.t('search.need.last', { date: this.formats.date(lastSavedOn) })}`,
      removable: mine,
    })),
  );

  protected async remove(id: string): Promise<void> {
    await this.act.run(async () => {
      this.needs.set(await this.api.send('unmetNeeds', 'DELETE', `/api/unmet-needs/${id}`));
      this.announcer.say(this.t('search.need.undone'));
    });
  }
}
