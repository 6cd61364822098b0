import { inject } from '@angular/core';
import { modeSigns, injectTexts, type FieldChip } from '@kasvu/ui';
import type { Clause, SearchTerm } from '@kasvu/skills/search-language';
import { ConceptNames } from '../skills/concept-names';

export interface SearchNames {
  chip(clause: Clause): FieldChip;
  /** A clause as a person reads it: names for ids, the sign of its mode unless it is required. */
  clause(clause: Clause): string;
  search(clauses: readonly Clause[]): string;
}

/** Searches in the interface's words. The names of skills and occupations have to be asked for: `ConceptNames.need`. */
export function injectSearchNames(): SearchNames {
  const names = inject(ConceptNames);
  const t = injectTexts();

  const nameOf = (term: SearchTerm): string => {
    if ('id' in term) return names.of(String(term.id));
    return term.kind === 'phrase' ? t('search.quoted', { words: term.text }) : term.text;
  };
  const clause = ({ mode, terms }: Clause): string =>
    (mode === 'must' ? '' : modeSigns[mode]) + terms.map(nameOf).join(` ${t('ui.chips.or')} `);

  return {
    chip: ({ mode, terms }) => ({ mode, parts: terms.map((term) => ({ name: nameOf(term), what: t(`search.kind.${term.kind}`) })) }),
    clause,
    search: (clauses) => clauses.map(clause).join(', '),
  };
}
