import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import { availabilities, languageLevels, type Facets } from '@kasvu/contracts';
import { injectLocalize, injectTexts, type FacetOption } from '@kasvu/ui';
import { facetOptions } from '../../platform/api/facet-options';
import { CodeWords } from '../../platform/codes/code-words';
import { ConceptNames } from '../../platform/skills/concept-names';
import { languageOf, type TalentFilters } from './talent-filters';
import { TalentWords } from './talent-words';

const experienceChoices = [1, 2, 3, 5, 10, 15, 20];

/** What the filters of the people list offer, in words. Call it where injection is possible. */
export function injectTalentOptions(filters: Signal<TalentFilters>, facets: Signal<Facets>) {
  const t = injectTexts();
  const localize = injectLocalize();
  const words = inject(TalentWords);
  const codes = inject(CodeWords);
  const concepts = inject(ConceptNames);

  /** Every municipality seen so far keeps its name when nobody is shown any more. */
  const municipalityNames = linkedSignal<Facets, ReadonlyMap<string, string>>({
    source: facets,
    computation: ({ municipality }, previous) =>
      new Map([...(previous?.value ?? []), ...facetOptions(municipality, localize).map(({ value, label }) => [value, label] as const)]),
  });

  function nameOf(filter: string, value: string): string | null {
    if (filter === 'skill' || filter === 'exclude' || filter === 'occupation') return concepts.of(value);
    if (filter === 'municipality') return municipalityNames().get(value) ?? null;
    if (filter === 'availability') return t(`talent.availabilities.${value}`);
    if (filter === 'language') return codes.languageName(languageOf(value));
    if (filter === 'educationLevel') return codes.educationLevel(value);
    return filter === 'educationField' ? codes.educationField(value) : null;
  }

  /** The values of a facet we have words for; what is chosen and in no row stays, so that it can be taken away. */
  const coded = (
    facet: string,
    chosen: (filters: TalentFilters) => readonly string[],
    choose: (values: readonly string[]) => readonly string[] = (values) => values,
  ) =>
    computed<FacetOption[]>(() => {
      const counts = new Map((facets()[facet] ?? []).map(({ value, count }) => [value, count] as const));
      const values = [...new Set([...choose([...counts.keys()]), ...chosen(filters())])];
      return values.map((value) => ({ value, label: nameOf(facet, value) ?? value, count: counts.get(value) }));
    });

  return {
    municipalities: coded('municipality', ({ municipality }) => municipality),
    availabilities: coded(
      'availability',
      ({ availability }) => availability,
      () => availabilities,
    ),
    languages: coded(
      'language',
      ({ language }) => language.map(languageOf),
      (values) => values.filter((value) => languageOf(value) === value),
    ),
    languageLevels: computed<FacetOption[]>(() => languageLevels.map((value) => ({ value, label: t(`talent.languageLevels.${value}`) }))),
    educationLevels: coded(
      'educationLevel',
      ({ educationLevel }) => educationLevel,
      (levels) => levels.toSorted(),
    ),
    educationFields: coded(
      'educationField',
      ({ educationField }) => educationField,
      (fields) => fields.filter((field) => codes.broadEnough(field)).toSorted(),
    ),
    occupations: computed<FacetOption[]>(() => {
      const options = facetOptions(facets()['occupation'], localize);
      const known = new Set(options.map(({ value }) => value));
      const others = filters().occupation.filter((id) => !known.has(id));
      return [...options, ...others.map((id) => ({ value: id, label: concepts.of(id) }))];
    }),
    experiences: computed<FacetOption[]>(() => {
      const years = new Set([...experienceChoices, ...(filters().experience === null ? [] : [Number(filters().experience)])]);
      return [...years].sort((left, right) => left - right).map((each) => ({ value: String(each), label: words.experience(each) }));
    }),
    /** What is chosen in a filter; the filter's own name when that says more. */
    chosen: computed(() => (filter: string): string => {
      const [first, ...more] = [(filters() as unknown as Record<string, unknown>)[filter] ?? []].flat();
      const name = first === undefined || more.length > 0 ? null : nameOf(filter, String(first));
      return name ?? t(`talent.filter.${filter}`);
    }),
  };
}
