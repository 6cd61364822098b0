/** One value a filter offers; the count is absent while it is not known. */
export interface FacetOption {
  value: string;
  label: string;
  count?: number | undefined;
}
