import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClauseMode } from '@kasvu/contracts';
import { formatSearch, parseSearch, type Clause } from '@kasvu/skills/search-language';
import { Announcer, ChipField, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { SingleKeys, searchKey } from '../keyboard/single-keys';
import { ConceptNames } from '../skills/concept-names';
import { conceptIds, withClauses, withMode, withTerms, withoutClause } from './edit-search';
import { longestSearch } from './search-address';
import { injectSearchNames } from './search-names';
import { injectTermSuggestions, wordsOption } from './term-suggestions';

/** The field of a search: its clauses as chips or as text, suggestions for what is typed, and the key that leads to it. */
@Component({
  selector: 'app-search-field',
  imports: [ChipField, RouterLink],
  templateUrl: './search-field.html',
  styleUrl: './search-field.css',
  host: { '(document:keydown)': 'onKey($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchField {
  protected readonly t = injectTexts();
  protected readonly keys = inject(SingleKeys);
  protected readonly searchKey = searchKey;
  protected readonly suggestions = injectTermSuggestions();
  protected readonly longest = longestSearch;
  private readonly names = injectSearchNames();
  private readonly concepts = inject(ConceptNames);
  private readonly announcer = inject(Announcer);
  private readonly field = viewChild.required(ChipField);

  readonly clauses = input<readonly Clause[]>([]);
  /** With the switch to text and the way to the help beside it. */
  readonly full = input(false);
  readonly searched = output<Clause[]>();

  protected readonly asText = signal(false);
  protected readonly tooLong = signal(false);
  protected readonly chips = computed(() => (this.asText() ? [] : this.clauses().map((clause) => this.names.chip(clause))));
  protected readonly text = computed(() => (this.asText() ? formatSearch(this.clauses()) : ''));
  private typing = '';

  constructor() {
    effect(() => void this.concepts.need(conceptIds(this.clauses())));
  }

  protected onTyped(text: string): void {
    this.typing = text;
    this.tooLong.set(false);
    if (!this.asText()) this.suggestions.typed(lastTerm(text));
  }

  protected choose({ id }: ComboboxOption): void {
    const suggested = this.suggestions.termOf(id);
    if (id === wordsOption || !suggested) return this.submit(this.typing);
    const typed = parseSearch(this.typing);
    const last = typed.length - 1;
    this.search(withClauses(this.clauses(), withTerms(typed, last, (typed[last]?.terms.length ?? 0) - 1, [suggested])));
  }

  protected submit(text: string): void {
    const typed = parseSearch(text);
    this.search(this.asText() ? typed : withClauses(this.clauses(), typed));
  }

  /** What is typed already is taken first, either way. */
  protected toggleText(): void {
    this.submit(this.typing);
    this.asText.update((on) => !on);
  }

  protected mode({ index, mode }: { index: number; mode: ClauseMode }): void {
    const clauses = withMode(this.clauses(), index, mode);
    const [changed] = clauses.slice(index, index + 1).map((clause) => this.names.chip(clause));
    if (changed) this.announcer.say(`${changed.parts.map(({ name }) => name).join(', ')}: ${this.t(`ui.chips.mode.${mode}`)}`);
    this.searched.emit(clauses);
  }

  protected remove(index: number): void {
    this.searched.emit(withoutClause(this.clauses(), index));
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key !== searchKey || !this.keys.isMeant(event)) return;
    event.preventDefault();
    this.field().focus();
  }

  private search(clauses: Clause[]): void {
    if (clauses.length === 0) return;
    this.suggestions.forget();
    if (formatSearch(clauses).length > longestSearch) {
      this.tooLong.set(true);
      return;
    }
    this.typing = '';
    if (!this.asText()) this.field().clear();
    this.searched.emit(clauses);
  }
}

/** The words being typed; none while a quoted phrase or an id is. */
function lastTerm(text: string): string {
  const term = parseSearch(text).at(-1)?.terms.at(-1);
  return term?.kind === 'words' ? term.text : '';
}
