import { computed, linkedSignal, type Signal, type WritableSignal } from '@angular/core';

export interface Folded<T> {
  visible: Signal<readonly T[]>;
  /** Whether some are out of sight. */
  folds: Signal<boolean>;
  all: WritableSignal<boolean>;
}

/** The first of a list, until one asks for all of it; folded again when the list is another. */
export function folded<T>(list: Signal<readonly T[]>, first: number): Folded<T> {
  const all = linkedSignal({ source: list, computation: () => false });
  const visible = computed(() => (all() ? list() : list().slice(0, first)));
  return { visible, folds: computed(() => visible().length < list().length), all };
}
