/** One suggestion of a combobox. */
export interface ComboboxOption {
  id: string;
  label: string;
  /** Why it is suggested, or what else to know. */
  note?: string;
  /** A figure at the end of the row, in words for those who hear it. */
  figure?: string;
}
