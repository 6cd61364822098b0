import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataBlock, Formats, PageFrame, Skeleton, StatusTag, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiProblem } from '../../platform/api/api-problem';
import { Digests } from '../../platform/digests/digests';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ProblemState } from '../../platform/problem/problem-state';
import { savedSearchAddress, savedSearchPath } from '../../platform/saved-searches/saved-search-address';
import { injectSavedSearchWords } from '../../platform/saved-searches/saved-search-words';
import { PageTitles } from '../../platform/titles/page-titles';
import { injectDigestWords } from './digest-words';
import { ExpiringSearch } from './expiring-search';

/** One digest, which is read once it is shown: the searches with something new, and those whose digest ends soon. */
@Component({
  selector: 'app-digest-page',
  imports: [DataBlock, ExpiringSearch, PageFrame, ProblemLine, ProblemState, RouterLink, Skeleton, StatusTag],
  templateUrl: './digest-page.html',
  styleUrl: './digests.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DigestPage {
  private readonly titles = inject(PageTitles);
  protected readonly store = inject(Digests);
  protected readonly words = injectDigestWords();
  protected readonly counts = injectSavedSearchWords();
  protected readonly formats = inject(Formats);
  protected readonly t = injectTexts();
  protected readonly reading = new Act();
  protected readonly missing = new ApiProblem('not-found');

  readonly id = input.required<string>();

  protected readonly digest = computed(() => this.store.items().find(({ id }) => id === this.id()) ?? null);
  protected readonly heading = computed(() => {
    const digest = this.digest();
    return digest ? this.words.title(digest) : this.t('digests.one');
  });
  protected readonly searches = computed(() =>
    (this.digest()?.searches ?? []).map((search) => ({ ...search, path: savedSearchPath(search), address: savedSearchAddress(search) })),
  );
  private readonly unreadId = computed(() => (this.digest()?.readAt === null ? this.id() : null));

  constructor() {
    effect(() => this.titles.name(this.digest() && this.heading()));
    effect(() => {
      const id = this.unreadId();
      if (id !== null) untracked(() => void this.reading.run(() => this.store.read(id)));
    });
  }
}
