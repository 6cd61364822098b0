import type { FacetValue } from '@kasvu/contracts';
import type { FacetOption, Localize } from '@kasvu/ui';

/** The values of a facet as a filter offers them: named in the interface's language, the code when there is no name. */
export function facetOptions(values: readonly FacetValue[] | undefined, localize: Localize): FacetOption[] {
  return (values ?? []).map(({ value, label, count }) => ({ value, label: localize(label) || value, count }));
}
