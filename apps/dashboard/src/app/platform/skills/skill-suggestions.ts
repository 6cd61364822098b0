import { DestroyRef, inject, linkedSignal, resource, signal, type Signal } from '@angular/core';
import type { SkillSuggestion } from '@kasvu/contracts';
import { injectLocalize, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { ApiClient } from '../api/api-client';

const typingMilliseconds = 140;
const most = 8;
const longestKeyword = 200;

export interface SkillSuggestions {
  /** The last suggestions stay until the next ones are there. A failure leaves none. */
  items: Signal<readonly SkillSuggestion[]>;
  /** A suggestion as a combobox shows it: its name, and the word that led to it when that is another. */
  option(suggestion: SkillSuggestion): ComboboxOption;
  /** Asks for suggestions once typing pauses. */
  typed(text: string): void;
  forget(): void;
  /** The best suggestion for a text that was typed to its end; null when the vocabulary knows none. */
  best(text: string): Promise<SkillSuggestion | null>;
}

/** Skills of the vocabulary, or occupations too, that what is being typed may mean. */
export function injectSkillSuggestions(kind: 'skill' | 'any' = 'skill'): SkillSuggestions {
  const api = inject(ApiClient);
  const localize = injectLocalize();
  const texts = injectTexts();
  const term = signal('');
  const asked = () => term().length > 1 && term().length <= longestKeyword;
  let pending: ReturnType<typeof setTimeout> | undefined;
  inject(DestroyRef).onDestroy(() => clearTimeout(pending));

  const ask = (q: string, signal?: AbortSignal) => api.get('skillSuggestions', '/api/skills/suggest', { q, kind, limit: most }, signal);
  const suggestions = resource({
    params: () => (asked() ? term() : undefined),
    loader: ({ params, abortSignal }) => ask(params, abortSignal),
  });
  const items = linkedSignal<readonly SkillSuggestion[] | undefined, readonly SkillSuggestion[]>({
    source: () => (suggestions.hasValue() ? suggestions.value().items : asked() && suggestions.isLoading() ? undefined : []),
    computation: (found, previous) => found ?? previous?.value ?? [],
  });

  return {
    items,
    option: ({ id, labels, match }) => {
      const label = localize(labels);
      const same = match.label.toLocaleLowerCase() === label.toLocaleLowerCase();
      return { id, label, note: same ? '' : texts('search.why.suggested', { label: match.label }) };
    },
    typed: (text) => {
      clearTimeout(pending);
      pending = setTimeout(() => term.set(text.trim()), typingMilliseconds);
    },
    forget: () => {
      clearTimeout(pending);
      term.set('');
    },
    best: async (text) => (await ask(text)).items[0] ?? null,
  };
}
