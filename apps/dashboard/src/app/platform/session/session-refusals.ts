import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { RequestAccess } from '../api/request-access';
import type { ProblemKind } from '../api/api-problem';
import { returnAddress } from './return-address';
import { Session } from './session';

/** What the dashboard does when the API refuses who asked, on whatever page it happens. */
@Injectable({ providedIn: 'root' })
export class SessionRefusals {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly access = inject(RequestAccess);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly destroyed = inject(DestroyRef);

  start(): void {
    const subscription = this.access.refused.subscribe((problem) => void this.react(problem.kind));
    this.destroyed.onDestroy(() => subscription.unsubscribe());
    // A page the browser kept from before signing out is not shown again by Back.
    const view = this.view;
    view?.addEventListener('pageshow', ({ persisted }) => persisted && view.location.reload());
  }

  private async react(kind: ProblemKind): Promise<void> {
    const signedIn = this.session.me() !== null; // the first question of all is answered 401 when nobody is: no session ended
    if (!signedIn) return;
    const here = returnAddress(this.router.url);
    if (kind === 'unauthenticated') await this.session.end('over', here === '/' ? null : here);
    else {
      // The roles, the session's token or the notice have changed behind this tab; the page tells its own refusal.
      const me = await this.session.check().catch(() => null);
      if (me && !me.noticeAccepted) await this.router.navigate(['/notice'], { queryParams: { returnTo: here } });
    }
  }
}
