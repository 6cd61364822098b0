/** A thing put before another of a list, or at its end. */
export interface Move {
  key: string;
  before: string | null;
}

/** The order of a list after a move; `keys` is the order before it. */
export function afterMove(keys: readonly string[], { key, before }: Move): string[] {
  const others = keys.filter((each) => each !== key);
  const at = before === null ? -1 : others.indexOf(before);
  return others.toSpliced(at < 0 ? others.length : at, 0, key);
}
