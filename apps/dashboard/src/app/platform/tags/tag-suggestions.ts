import { computed, inject, resource, type Signal } from '@angular/core';
import { injectCountedTexts, type ComboboxOption } from '@kasvu/ui';
import { ApiClient } from '../api/api-client';

const most = 8;
/** So many characters a tag has at most. */
export const longestTag = 40;

/** What is typed as a tag is kept: in small letters. Null when it is none; commas part tags in addresses. */
export function tagOf(text: string): string | null {
  const tag = text.trim().toLowerCase();
  return tag === '' || tag.includes(',') ? null : tag;
}

/** Tags in use that what is typed may become, but for those of `without`; read once they are wanted. Call it where injection is possible. */
export function injectTagSuggestions(
  typed: Signal<string>,
  wanted: Signal<boolean>,
  without: () => readonly string[] = () => [],
): Signal<ComboboxOption[]> {
  const api = inject(ApiClient);
  const counted = injectCountedTexts();
  const used = resource({
    params: () => wanted() || undefined,
    loader: ({ abortSignal }) => api.get('tagList', '/api/tags', {}, abortSignal),
  });
  return computed(() => {
    const part = typed().trim().toLowerCase();
    return (used.hasValue() ? used.value().items : [])
      .filter(({ tag }) => tag.includes(part) && !without().includes(tag))
      .slice(0, most)
      .map(({ tag, companies }) => ({ id: tag, label: tag, figure: counted('companies.count', companies) }));
  });
}
