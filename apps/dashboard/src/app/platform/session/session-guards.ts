import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn, type GuardResult } from '@angular/router';
import type { Me, Permission } from '@kasvu/contracts';
import { returnAddress } from './return-address';
import { Session } from './session';

/** Lets in whom `rule` lets in; who is signed in is known first. When that cannot be known, a page says so in place. */
async function decide(url: string, rule: (me: Me | null, router: Router) => GuardResult): Promise<GuardResult> {
  const router = inject(Router);
  try {
    return rule(await inject(Session).load(), router);
  } catch {
    return inPlace(router, '/unavailable', url);
  }
}

/** Another page, while the address stays what was asked for. */
const inPlace = (router: Router, path: string, url: string) => new RedirectCommand(router.parseUrl(path), { browserUrl: url });

function doorFor(me: Me | null, router: Router, url: string): GuardResult {
  const returnTo = returnAddress(url);
  const queryParams = returnTo === '/' ? {} : { returnTo };
  if (!me) return router.createUrlTree(['/sign-in'], { queryParams });
  return me.noticeAccepted || router.createUrlTree(['/notice'], { queryParams });
}

/** Pages for those who are signed in and have accepted the privacy notice. */
export const signedIn: CanActivateFn = (_route, { url }) => decide(url, (me, router) => doorFor(me, router, url));

/** Pages for those who have one of these permissions; others are told so, at the same address. */
export const mayOneOf =
  (...permissions: readonly Permission[]): CanActivateFn =>
  (_route, { url }) =>
    decide(url, (me, router) => {
      const door = doorFor(me, router, url);
      if (door !== true || me?.permissions.some((permission) => permissions.includes(permission))) return door;
      return inPlace(router, '/no-permission', url);
    });

/** The sign-in page is for nobody who is signed in. */
export const signedOut: CanActivateFn = ({ queryParamMap }, { url }) =>
  decide(url, (me, router) => (me ? router.parseUrl(returnAddress(queryParamMap.get('returnTo'))) : true));

/** The notice page is for those who are signed in and have not accepted the notice. */
export const beforeNotice: CanActivateFn = ({ queryParamMap }, { url }) =>
  decide(url, (me, router) => {
    if (!me) return router.createUrlTree(['/sign-in']);
    return me.noticeAccepted ? router.parseUrl(returnAddress(queryParamMap.get('returnTo'))) : true;
  });
