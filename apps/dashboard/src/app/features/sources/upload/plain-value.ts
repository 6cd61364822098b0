/** A value of a record in one line, whatever its shape; nothing for what is not there. */
export function plainValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainValue).filter(Boolean).join('; ');
  if (typeof value === 'object') return Object.values(value).map(plainValue).filter(Boolean).join(' ');
  return String(value);
}
