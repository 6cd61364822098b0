import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Concept, SearchAnswer } from '@kasvu/contracts';
import { parseSearch, type Clause } from '@kasvu/skills/search-language';
import { Formats, ToggleFilter, injectLocalize, injectTexts } from '@kasvu/ui';
import { injectSearchNames } from '../../platform/search/search-names';
import { withoutMeaning } from './without-meaning';

const shownAtFirst = 3;

/** What each clause of the search was taken to mean and why, with a way to say that it is not that. */
@Component({
  selector: 'app-understood-search',
  imports: [RouterLink, ToggleFilter],
  templateUrl: './understood-search.html',
  styleUrl: './understood-search.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnderstoodSearch {
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  private readonly localize = injectLocalize();
  private readonly names = injectSearchNames();
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');

  readonly answer = input.required<SearchAnswer>();
  readonly changed = output<Clause[]>();
  readonly narrowed = output<boolean>();

  protected readonly all = linkedSignal({ source: () => this.answer().q, computation: () => false });
  protected readonly narrower = computed(() => this.answer().clauses.reduce((sum, { terms }) => sum + narrowerIn(terms), 0));
  /** Once switched off there is nothing to count, but it can be switched on again. */
  protected readonly canNarrow = computed(() => this.narrower() > 0 || !this.answer().narrower);
  protected readonly switchLabel = computed(() =>
    this.narrower() > 0 ? this.t('search.narrowerCount', { count: this.formats.number(this.narrower()) }) : this.t('search.narrower'),
  );
  protected readonly hidden = computed(() =>
    this.answer().clauses.reduce((sum, { terms }) => sum + terms.reduce((more, term) => more + this.hiddenOf(term.concepts.length), 0), 0),
  );

  protected readonly clauses = computed(() =>
    this.answer().clauses.map(({ mode, terms }, clause) => ({
      mode,
      terms: terms.map(({ text, as, concepts }, place) => ({
        as,
        words: this.names.search(parseSearch(text)),
        concepts: concepts.slice(0, this.all() ? undefined : shownAtFirst).map((concept) => ({
          id: concept.id,
          name: this.localize(concept.labels),
          why: this.why(concept),
          without: withoutMeaning(this.answer(), clause, place, concept.id),
        })),
      })),
    })),
  );

  /** The pressed button goes with its meaning: the focus stays with the list. */
  protected drop(without: Clause[]): void {
    this.list().nativeElement.focus();
    this.changed.emit(without);
  }

  private hiddenOf(concepts: number): number {
    return this.all() ? 0 : Math.max(0, concepts - shownAtFirst);
  }

  /** Of what is called by the very words, only what it is. */
  private why({ kind, labels, match }: Concept): string {
    const kindName = this.t(`search.kind.${kind}`);
    if (!match || (match.how === 'exact' && match.label === this.localize(labels))) return kindName;
    return `${kindName}, ${match.words} → ${match.label} (${this.t(`search.how.${match.how}`)})`;
  }
}

const narrowerIn = (terms: SearchAnswer['clauses'][number]['terms']): number => terms.reduce((sum, { narrower }) => sum + narrower, 0);
