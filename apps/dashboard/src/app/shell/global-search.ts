import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject, linkedSignal, resource, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';
import type { SkillSuggestion } from '@kasvu/contracts';
import { Combobox, injectCountedTexts, injectLocalize, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { ApiClient } from '../platform/api/api-client';
import { SearchShortcut } from './search-shortcut';

const typingMilliseconds = 140;

/** The search by skill keyword, on every page, with the skills of the vocabulary as suggestions. */
@Component({
  selector: 'app-global-search',
  imports: [Combobox],
  template: `
    <search>
      <kasvu-combobox
        [label]="t('shell.search.label')"
        [placeholder]="t('shell.search.placeholder')"
        [value]="keyword()"
        [options]="options()"
        [shortcut]="shortcut.enabled() ? shortcut.key : null"
        (typed)="onTyped($event)"
        (chosen)="search($event.label)"
        (submitted)="search($event)"
      />
    </search>
  `,
  host: { '(document:keydown)': 'onKey($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GlobalSearch {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly localize = injectLocalize();
  private readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly shortcut = inject(SearchShortcut);
  private readonly combobox = viewChild.required(Combobox);

  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  /** The keyword of the search page; empty elsewhere. */
  protected readonly keyword = computed(() => {
    const tree = this.router.parseUrl(this.url());
    return tree.root.children['primary']?.segments[0]?.path === 'search' ? String(tree.queryParams['q'] ?? '') : '';
  });

  private readonly term = signal('');
  private pending: ReturnType<typeof setTimeout> | undefined;
  private readonly suggestions = resource({
    params: () => (this.term().length > 1 ? this.term() : undefined),
    loader: ({ params, abortSignal }) => this.api.get('skillSuggestions', '/api/skills/suggest', { q: params, limit: 8 }, abortSignal),
  });
  /** The last suggestions stay until the next ones are there. A failure leaves the field as a plain search field. */
  protected readonly options = linkedSignal<readonly SkillSuggestion[] | undefined, readonly ComboboxOption[]>({
    source: () =>
      this.suggestions.hasValue()
        ? this.suggestions.value().items
        : this.term().length > 1 && this.suggestions.isLoading()
          ? undefined
          : [],
    computation: (items, previous) => items?.map((item) => this.option(item)) ?? previous?.value ?? [],
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pending));
  }

  protected onTyped(text: string): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.term.set(text.trim()), typingMilliseconds);
  }

  protected search(keyword: string): void {
    clearTimeout(this.pending);
    this.term.set('');
    void this.router.navigate(['/search'], { queryParams: { q: keyword } });
  }

  protected onKey(event: KeyboardEvent): void {
    if (!this.shortcut.isAskedBy(event)) return;
    event.preventDefault();
    this.combobox().focus();
  }

  private option({ id, labels, match, openVacancies }: SkillSuggestion): ComboboxOption {
    const label = this.localize(labels);
    const note =
      match.label.toLocaleLowerCase() === label.toLocaleLowerCase() ? '' : this.t('search.why.suggested', { label: match.label });
    return { id, label, note, figure: this.counted('vacancies.count', openVacancies) };
  }
}
