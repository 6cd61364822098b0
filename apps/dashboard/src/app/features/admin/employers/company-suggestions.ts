import { DestroyRef, inject, resource, signal, computed, type Signal } from '@angular/core';
import type { CompanyListItem } from '@kasvu/contracts';
import { injectLocalize, type ComboboxOption } from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';

const typingMilliseconds = 200;
const most = 8;

export interface CompanySuggestions {
  /** Companies by business ID that what was typed may mean. A failure leaves none. */
  options: Signal<readonly ComboboxOption[]>;
  /** Asks for suggestions once typing pauses. */
  typed(text: string): void;
}

/** Companies whose name or business ID is being typed. Call it where injection is possible. */
export function injectCompanySuggestions(): CompanySuggestions {
  const api = inject(ApiClient);
  const localize = injectLocalize();
  const term = signal('');
  let pending: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => clearTimeout(pending));

  const found = resource({
    params: () => (term().length > 1 ? term() : undefined),
    loader: ({ params, abortSignal }) => api.get('companyPage', '/api/companies', { q: params, limit: most }, abortSignal),
  });
  const option = ({ businessId, name, municipality }: CompanyListItem): ComboboxOption => ({
    id: businessId,
    label: name,
    note: [businessId, localize(municipality)].filter(Boolean).join(' · '),
  });

  return {
    options: computed(() => (found.hasValue() ? found.value().items.map(option) : [])),
    typed: (text) => {
      clearTimeout(pending);
      pending = setTimeout(() => term.set(text.trim()), typingMilliseconds);
    },
  };
}
