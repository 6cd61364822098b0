/** A flag diacritic: a condition on, and a change of, one feature along a path. Values are numbered; 0 means unset. */
export interface FlagOperation {
  feature: number;
  allows(current: number): boolean;
  after(current: number): number;
}

function numberOf(map: Map<string, number>, key: string, first: number): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size + first);
  return map.size - 1 + first;
}

/** Reads `@P.FEATURE.VALUE@` (set), `C` (clear), `U` (unify), `R` (require) and `D` (disallow). Unknown ones let nothing through. */
export function parseFlag(symbol: string, features: Map<string, number>, values: Map<string, number>): FlagOperation {
  const [operator = '', featureName = '', valueName] = symbol.slice(1, -1).split('.');
  const feature = numberOf(features, featureName, 0);
  const value = valueName === undefined ? 0 : numberOf(values, valueName, 1);
  const keep = (current: number) => current;
  switch (operator) {
    case 'P':
      return { feature, allows: () => true, after: () => value };
    case 'C':
      return { feature, allows: () => true, after: () => 0 };
    case 'U':
      return { feature, allows: (current) => current === 0 || current === value, after: () => value };
    case 'R':
      return { feature, allows: (current) => (value === 0 ? current !== 0 : current === value), after: keep };
    case 'D':
      return { feature, allows: (current) => (value === 0 ? current === 0 : current !== value), after: keep };
    default:
      return { feature, allows: () => false, after: keep };
  }
}
