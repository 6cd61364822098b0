import { ambiguous } from './ambiguous';
import { colloquial } from './colloquial';
import { compound } from './compound';
import { derived } from './derived';
import { english } from './english';
import { falseFriends } from './false-friends';
import { inflected } from './inflected';
import { misspelt } from './misspelt';
import { nonsense } from './nonsense';
import type { QueryGroup } from './query-group';
import { several } from './several';
import { swedish } from './swedish';
import { typing } from './typing';
import { unseen } from './unseen';

/** A query with what should and should not be answered, named by the skills' Finnish labels. */
export interface LabelledQuery {
  group: string;
  query: string;
  heldOut: boolean;
  /** Finnish preferred labels in our own vocabulary that belong among the first ten; none where nothing should be found. */
  expected: readonly string[];
  /** What the Finnish label of a right answer looks like, in any vocabulary. */
  about: RegExp | null;
  /** What the Finnish label of a wrong answer looks like. */
  never: RegExp | null;
}

const groups: Record<string, QueryGroup> = {
  inflected,
  derived,
  compound,
  colloquial,
  swedish,
  english,
  misspelt,
  ambiguous,
  several,
  typing,
  nonsense,
  'false friends': falseFriends,
  unseen,
};

const patternOf = (cell: string) => (cell === '-' ? null : new RegExp(cell, 'i'));

function queryOf(group: string, heldOut: boolean, line: string): LabelledQuery {
  const [query = '', expected = '', about = '', never = '-'] = line.split(' > ').map((cell) => cell.trim());
  return {
    group,
    query,
    heldOut,
    expected: expected === '-' ? [] : expected.split('; '),
    about: patternOf(about),
    never: patternOf(never),
  };
}

/** The queries of all groups, in the order of the groups. */
export const labelledQueries: readonly LabelledQuery[] = Object.entries(groups).flatMap(([group, { developed, heldOut }]) =>
  [developed, heldOut].flatMap((lines, at) =>
    lines
      .trim()
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => queryOf(group, at === 1, line)),
  ),
);
