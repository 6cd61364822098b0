/** The text without white space around it; null when nothing is left. The register writes "unknown" as '', null or an absent key. */
export function textOf(value: string | null | undefined): string | null {
  return value?.trim() || null;
}
