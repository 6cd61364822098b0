import { linkedSignal, type Signal } from '@angular/core';

/**
 * The last value there was about a subject. What it draws stays in its place, and keeps the focus, while another answer about the same
 * subject is on its way.
 */
export function lastKnown<T>(subject: Signal<string>, value: Signal<T | null>): Signal<T | null> {
  return linkedSignal<{ of: string; value: T | null }, T | null>({
    source: () => ({ of: subject(), value: value() }),
    computation: (now, previous) => now.value ?? (previous?.source.of === now.of ? previous.value : null),
  }).asReadonly();
}
