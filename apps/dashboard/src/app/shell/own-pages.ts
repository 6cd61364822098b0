import { computed, inject, type Signal } from '@angular/core';
import { Session } from '../platform/session/session';
import { pageShortcuts, type PageShortcut } from './shortcuts';

/** The pages of the table of keys that one may open. */
export function injectOwnPages(): Signal<readonly PageShortcut[]> {
  const session = inject(Session);
  return computed(() => pageShortcuts.filter(({ permissions }) => permissions.some((each) => session.may(each))));
}
