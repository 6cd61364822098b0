import { computed, inject, type Signal } from '@angular/core';
import { studyTypes, type Facets } from '@kasvu/contracts';
import { injectCountedTexts, injectLocalize, injectTexts, type FacetOption } from '@kasvu/ui';
import { facetOptions } from '../../platform/api/facet-options';
import { CodeWords } from '../../platform/codes/code-words';
import type { StudyFilters } from './study-filters';

const startChoices = [30, 90, 180, 365];

/** What the filters of the studies list offer, in words. Call it where injection is possible. */
export function injectStudyOptions(filters: Signal<StudyFilters>, facets: Signal<Facets>) {
  const t = injectTexts();
  const counted = injectCountedTexts();
  const localize = injectLocalize();
  const codes = inject(CodeWords);

  const counts = (facet: string): ReadonlyMap<string, number> =>
    new Map((facets()[facet] ?? []).map(({ value, count }) => [value, count] as const));

  /** These values of a facet by name; what is chosen and in no row stays, so that it can be taken away. */
  const named = (facet: 'level' | 'language', name: (value: string) => string, order: (values: string[]) => string[]) =>
    computed<FacetOption[]>(() => {
      const rows = counts(facet);
      return order([...new Set([...rows.keys(), ...filters()[facet]])]).map((value) => ({
        value,
        label: name(value),
        count: rows.get(value) ?? 0,
      }));
    });

  return {
    types: computed<FacetOption[]>(() => {
      const rows = counts('type');
      return studyTypes
        .filter((type) => rows.has(type) || filters().type.includes(type))
        .map((type) => ({ value: type, label: t(`studies.types.${type}`), count: rows.get(type) ?? 0 }));
    }),
    levels: named(
      'level',
      (level) => codes.educationLevel(level),
      (levels) => levels.sort(),
    ),
    languages: named(
      'language',
      (language) => codes.languageName(language),
      (languages) => languages,
    ),
    municipalities: computed(() => facetOptions(facets()['municipality'], localize)),
    starts: computed<FacetOption[]>(() => {
      const chosen = filters().startsWithin;
      const days = new Set([...startChoices, ...(chosen === null ? [] : [chosen])]);
      return [...days]
        .sort((left, right) => left - right)
        .map((each) => ({ value: String(each), label: counted('studies.withinDays', each) }));
    }),
  };
}
