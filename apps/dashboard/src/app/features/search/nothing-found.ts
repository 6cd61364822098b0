import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiMagnifyClose } from '@mdi/js';
import type { SearchAnswer, SearchHelp } from '@kasvu/contracts';
import { formatSearch, parseSearch, type Clause } from '@kasvu/skills/search-language';
import { EmptyState, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { searchAddress } from '../../platform/search/search-address';
import { injectSearchNames } from '../../platform/search/search-names';
import { SaveNeed } from './save-need';

/** Nothing was found on any side: what to leave out and what that would give, what is near, and a way to keep the need. */
@Component({
  selector: 'app-nothing-found',
  imports: [EmptyState, RouterLink, SaveNeed],
  templateUrl: './nothing-found.html',
  styles: `
    section {
      display: grid;
      gap: var(--k-2);
    }
    ul {
      display: grid;
      gap: var(--k-1);
      padding-inline-start: 1.25rem;
      list-style: disc;
      text-align: start;
    }
    h2 {
      font-size: var(--k-size-body);
      color: var(--k-text);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NothingFound {
  protected readonly t = injectTexts();
  private readonly counted = injectCountedTexts();
  private readonly localize = injectLocalize();
  private readonly names = injectSearchNames();
  protected readonly icon = mdiMagnifyClose;

  readonly answer = input.required<SearchAnswer>();
  readonly clauses = input.required<readonly Clause[]>();

  protected readonly q = computed(() => formatSearch(this.clauses()));
  protected readonly words = computed(() => this.names.search(this.clauses()));
  protected readonly examples = computed(() => this.t('search.start.examples').split(', ').slice(0, 3));
  /** The words alone, which may be a company's name. */
  protected readonly companyName = computed(() => {
    const [clause, ...more] = this.clauses();
    const [term, ...others] = clause?.terms ?? [];
    return more.length + others.length === 0 && term && 'text' in term ? term.text : null;
  });
  protected readonly drops = computed(() =>
    (this.answer().help?.drop ?? []).map((drop) => ({
      clause: drop.clause,
      words: this.t('search.without', { words: this.clauseWords(drop.clause) }),
      gives: this.gives(drop),
      address: searchAddress({ clauses: parseSearch(drop.q), narrower: this.answer().narrower }),
    })),
  );
  protected readonly nearby = computed(() =>
    (this.answer().help?.nearby ?? []).map(({ id, kind, labels }) => ({
      id,
      name: this.localize(labels),
      address: searchAddress({ clauses: [{ mode: 'must', terms: [{ kind, id: Number(id) }] }], narrower: this.answer().narrower }),
    })),
  );

  private clauseWords(index: number): string {
    return this.names.search(parseSearch(this.answer().clauses[index]?.text ?? ''));
  }

  private gives({ vacancies, companies, talent, studies }: SearchHelp['drop'][number]): string {
    const sides = [
      vacancies && this.counted('vacancies.count', vacancies),
      companies && this.counted('companies.count', companies),
      talent && this.t('search.atLeast', { people: this.counted('talent.count', talent) }),
      studies && this.counted('studies.count', studies),
    ];
    return sides.filter(Boolean).join(', ');
  }
}
