import type { ClauseMode } from '@kasvu/contracts';

export type ChipAct = { go: 'left' | 'right' | 'first' | 'last' } | { mode: ClauseMode } | { remove: true };

const acts: Readonly<Record<string, ChipAct>> = {
  ArrowLeft: { go: 'left' },
  ArrowRight: { go: 'right' },
  Home: { go: 'first' },
  End: { go: 'last' },
  '+': { mode: 'must' },
  '~': { mode: 'nice' },
  '-': { mode: 'not' },
  Delete: { remove: true },
  Backspace: { remove: true },
};

/** What a key does to the chip that has the focus; null for the keys of a button, and every other. */
export function chipActOf(event: KeyboardEvent): ChipAct | null {
  if (event.ctrlKey || event.metaKey) return null;
  // On Nordic keyboards ~ is a dead key: outside of a field it never becomes a character.
  if (event.key === 'Dead' && event.code === 'BracketRight' && event.getModifierState('AltGraph')) return { mode: 'nice' };
  return acts[event.key] ?? null;
}
