import type { Provider } from '@angular/core';
import type { Me } from '@kasvu/contracts';
import { Session } from '../app/platform/session/session';
import { computed, signal } from '@angular/core';

/** Somebody signed in, with a session that lasts. */
export function me(change: Partial<Me> = {}): Me {
  return {
    user: { id: 'u-1', name: 'Keksitty Käyttäjä', email: 'keksitty@example.fi' },
    roles: ['staff'],
    permissions: ['search.read', 'companies.read', 'vacancies.read', 'sources.read'],
    noticeAccepted: true,
    csrfToken: 'token-1',
    idleEndsAt: '2026-11-22T10:30:00Z',
    endsAt: '2026-11-22T18:00:00Z',
    demo: false,
    smallGroup: 5,
    ...change,
  };
}

/** A session that is as told and asks nothing of the API. */
export function provideSession(who: Me | null, change: Partial<Session> = {}): Provider {
  const known = signal(who);
  const session: Partial<Session> = {
    me: known.asReadonly(),
    permissions: computed(() => new Set(known()?.permissions ?? [])),
    may: (permission) => known()?.permissions.includes(permission) ?? false,
    load: () => Promise.resolve(known()),
    justSignedOut: () => false,
    check: () => Promise.resolve(known()),
    ...change,
  };
  return { provide: Session, useValue: session };
}
