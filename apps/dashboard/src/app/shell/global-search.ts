import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';
import { Combobox, injectCountedTexts, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { injectSkillSuggestions } from '../platform/skills/skill-suggestions';
import { SearchShortcut } from './search-shortcut';

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
        (typed)="suggestions.typed($event)"
        (chosen)="search($event.label)"
        (submitted)="search($event)"
      />
    </search>
  `,
  host: { '(document:keydown)': 'onKey($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GlobalSearch {
  private readonly router = inject(Router);
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

  protected readonly suggestions = injectSkillSuggestions();
  protected readonly options = computed<readonly ComboboxOption[]>(() =>
    this.suggestions
      .items()
      .map((item) => ({ ...this.suggestions.option(item), figure: this.counted('vacancies.count', item.openVacancies) })),
  );

  protected search(keyword: string): void {
    this.suggestions.forget();
    void this.router.navigate(['/search'], { queryParams: { q: keyword } });
  }

  protected onKey(event: KeyboardEvent): void {
    if (!this.shortcut.isAskedBy(event)) return;
    event.preventDefault();
    this.combobox().focus();
  }
}
