/** A path into a record as operators read it: `addresses[].postOffices[].city`. Array positions are left out, so equal faults count as one. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[]` : joinField(text, String(key))), '');
}

/** `field` below `parent`, dotted. */
export function joinField(parent: string, field: string): string {
  return parent === '' ? field : `${parent}.${field}`;
}
