import { inject } from '@angular/core';
import type { SavedSearch } from '@kasvu/contracts';
import { injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Session } from '../session/session';

type Counted = Pick<SavedSearch, 'page' | 'total' | 'fresh'>;

export interface SavedSearchWords {
  /** How many hits there are now; of people only that there are at least so many. */
  total(search: Counted): string;
  /** How many came since one last looked; empty when none did, and of people. */
  fresh(search: Pick<Counted, 'fresh'>): string;
}

/** The counts of a saved search in the interface's language. Call it where injection is possible. */
export function injectSavedSearchWords(): SavedSearchWords {
  const session = inject(Session);
  const t = injectTexts();
  const counted = injectCountedTexts();

  return {
    total: ({ page, total }) => {
      if (total === null) return t('savedSearches.broken');
      if (page !== 'talent') return counted('savedSearches.hits', total);
      return total === 0
        ? t('search.fewerThan', { k: session.me()?.smallGroup ?? 0 })
        : t('search.atLeast', { people: counted('talent.count', total) });
    },
    fresh: ({ fresh }) => (fresh ? counted('savedSearches.fresh', fresh) : ''),
  };
}
