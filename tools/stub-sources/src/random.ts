/** A run of pseudo-random numbers that belongs to one thing (say, the names of company 17). */
export interface Dice {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** A family of pseudo-random numbers addressed by index, so that thing `i` needs no thing before it. */
export interface Stream {
  /** One number in [0, 1) for `index`: the cheap way to know a single trait. */
  at(index: number): number;
  dice(index: number): Dice;
}

const RANGE = 0x1_0000_0000;

function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return scramble(hash);
}

function diceFrom(start: number): Dice {
  let state = start;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    return scramble(state) / RANGE;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => pickAt(list, next()),
  };
}

/** The item of a non-empty list that a number in [0, 1) points at. */
export function pickAt<T>(list: readonly T[], position: number): T {
  return list[Math.floor(position * list.length)] as T;
}

/** The numbers of one trait (`name`) under one seed; the same pair always gives the same numbers. */
export function stream(seed: number, name: string): Stream {
  const base = scramble(hashText(name) ^ scramble(seed));
  const start = (index: number): number => scramble(base ^ Math.imul(index + 1, 0x9e3779b1));
  return { at: (index) => scramble(start(index)) / RANGE, dice: (index) => diceFrom(start(index)) };
}

/** A chooser among values with weights: give it a number in [0, 1). */
export function weighted<T>(choices: readonly (readonly [T, number])[]): (position: number) => T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  const bounds: number[] = [];
  let reached = 0;
  for (const [, weight] of choices) bounds.push((reached += weight / total));
  return (position) => {
    const found = bounds.findIndex((bound) => position < bound);
    return (choices[found < 0 ? choices.length - 1 : found] as readonly [T, number])[0];
  };
}

/** A chooser among words with weights: give it a number in [0, 1). */
export function weightedWords<Word extends string>(weights: Readonly<Record<Word, number>>): (position: number) => Word {
  return weighted(Object.entries<number>(weights) as [Word, number][]);
}
