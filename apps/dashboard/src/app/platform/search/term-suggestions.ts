import { computed, signal, type Signal } from '@angular/core';
import type { SearchTerm } from '@kasvu/skills/search-language';
import { injectCountedTexts, injectTexts, type ComboboxOption } from '@kasvu/ui';
import { injectSkillSuggestions } from '../skills/skill-suggestions';

/** The option that takes the words as they were typed. */
export const wordsOption = 'words';

export interface TermSuggestions {
  options: Signal<readonly ComboboxOption[]>;
  /** The skill or occupation of an option. */
  termOf(option: string): SearchTerm | null;
  typed(words: string): void;
  forget(): void;
}

/** What the words being typed may mean: skills, occupations, and last the words themselves. */
export function injectTermSuggestions(): TermSuggestions {
  const t = injectTexts();
  const counted = injectCountedTexts();
  const suggestions = injectSkillSuggestions('any');
  const words = signal('');

  const typed = (text: string): void => {
    words.set(text);
    suggestions.typed(text);
  };
  return {
    options: computed(() => {
      const known = suggestions.items().map((item) => ({
        ...suggestions.option(item),
        note: [t(`search.kind.${item.kind}`), suggestions.option(item).note].filter(Boolean).join(', '),
        figure: counted('vacancies.count', item.openVacancies),
      }));
      return known.length > 0 && words() ? [...known, { id: wordsOption, label: words(), note: t('search.kind.words') }] : known;
    }),
    termOf: (option) => {
      const item = suggestions.items().find(({ id }) => id === option);
      return item ? { kind: item.kind, id: Number(item.id) } : null;
    },
    typed,
    forget: () => {
      words.set('');
      suggestions.forget();
    },
  };
}
