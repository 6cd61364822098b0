import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { digestPeriods, type SavedSearch } from '@kasvu/contracts';
import { Announcer, Formats, SelectField, StatusTag, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ProblemLine } from '../../platform/problem/problem-line';
import { savedSearchAddress, savedSearchPath } from '../../platform/saved-searches/saved-search-address';
import { injectSavedSearchWords } from '../../platform/saved-searches/saved-search-words';
import { SavedSearches } from '../../platform/saved-searches/saved-searches';
import { SearchDialog, type NamedSearch } from '../../platform/saved-searches/search-dialog';

/** A saved search: where it leads, how much it finds and how much of that is new, and its digest with the day it ends. */
@Component({
  selector: 'app-saved-search-row',
  imports: [MatButton, ProblemLine, RouterLink, SearchDialog, SelectField, StatusTag],
  templateUrl: './saved-search-row.html',
  styleUrl: './saved-search-row.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedSearchRow {
  private readonly store = inject(SavedSearches);
  private readonly announcer = inject(Announcer);
  protected readonly words = injectSavedSearchWords();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly act = new Act();
  protected readonly asked = signal<SavedSearch | null>(null);

  readonly search = input.required<SavedSearch>();
  readonly removed = output();

  protected readonly path = computed(() => savedSearchPath(this.search()));
  protected readonly address = computed(() => savedSearchAddress(this.search()));
  /** As chosen, before the API has answered; as held again when it refuses. */
  protected readonly digest = linkedSignal(() => this.search().digest);
  protected readonly periods = computed(() => digestPeriods.map((value) => ({ value, label: this.t(`savedSearches.periods.${value}`) })));

  protected ask(): void {
    this.act.forget();
    this.asked.set(this.search());
  }

  protected async change({ name, digest }: NamedSearch): Promise<void> {
    this.digest.set(digest);
    const saved = await this.act.run(() => this.store.change(this.search(), { name, digest, query: this.search().query }));
    this.digest.set(this.search().digest);
    if (!saved) return;
    this.asked.set(null);
    this.announcer.say(this.t('savedSearches.saved', { name }));
  }

  protected async renew(): Promise<void> {
    const renewed = await this.act.run(() => this.store.renew(this.search()));
    if (renewed) this.announcer.say(this.t('savedSearches.renewed', { date: this.formats.date(renewed.expiresOn) }));
  }
}
