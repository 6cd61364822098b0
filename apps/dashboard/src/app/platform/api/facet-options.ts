import type { FacetValue } from '@kasvu/contracts';
import type { FacetOption, Localize } from '@kasvu/ui';

/** The values of a facet as a filter offers them: named in the interface's language, the code when there is no name, and beside a name that two of them share. */
export function facetOptions(values: readonly FacetValue[] | undefined, localize: Localize): FacetOption[] {
  const options = (values ?? []).map(({ value, label, count }) => ({ value, label: localize(label) || value, count }));
  const named = Map.groupBy(options, (option) => option.label);
  return options.map((option) =>
    (named.get(option.label)?.length ?? 0) > 1 ? { ...option, label: `${option.label} (${option.value})` } : option,
  );
}
