import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Me, Permission } from '@kasvu/contracts';
import { BrowserMemory } from '@kasvu/ui';
import { ApiClient } from '../api/api-client';
import { ApiProblem } from '../api/api-problem';
import { RequestAccess } from '../api/request-access';
import { UnsavedText } from '../unsaved/unsaved-text';

const mePath = '/api/auth/me';
const signedOutKey = 'kasvu.signed-out';

/** Why one stands before the sign-in page; it has words for each. */
export type SessionEnd = 'over' | 'signed-out';

/** Who is signed in and what they may do. The API refuses all the same what the page hides. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(ApiClient);
  private readonly access = inject(RequestAccess);
  private readonly router = inject(Router);
  private readonly memory = inject(BrowserMemory);
  private readonly unsaved = inject(UnsavedText);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly known = signal<Me | null>(null);
  private asked: Promise<Me | null> | null = null;

  /** Null when nobody is signed in, and until it is known. */
  readonly me = this.known.asReadonly();
  readonly permissions = computed(() => new Set(this.known()?.permissions ?? []));

  may(permission: Permission): boolean {
    return this.permissions().has(permission);
  }

  /**
   * Who is signed in, asked once.
   * @throws ApiProblem when it cannot be known
   */
  load(): Promise<Me | null> {
    if (this.known()) return Promise.resolve(this.known());
    this.asked ??= this.check().finally(() => (this.asked = null));
    return this.asked;
  }

  /** Asks anew, because another tab may have prolonged or ended the session. Asking does not prolong it. */
  async check(): Promise<Me | null> {
    this.api.forget(mePath);
    try {
      return this.take(await this.api.get('me', mePath));
    } catch (error) {
      if (error instanceof ApiProblem && error.kind === 'unauthenticated') return this.take(null);
      throw error;
    }
  }

  async stay(): Promise<void> {
    this.take(await this.api.send('me', 'POST', '/api/auth/stay'));
  }

  async acceptNotice(version: number, language: string): Promise<void> {
    await this.api.send('currentNotice', 'POST', '/api/notices/privacy/accept', { version, language });
    await this.check();
  }

  declineNotice(): Promise<void> {
    return this.leave('/api/notices/privacy/decline');
  }

  signOut(): Promise<void> {
    return this.leave('/api/auth/sign-out');
  }

  signOutEverywhere(): Promise<void> {
    return this.leave('/api/auth/sign-out-everywhere');
  }

  /** Forgets who was signed in and everything they were shown, and goes to the sign-in page. */
  async end(why: SessionEnd, returnTo: string | null = null): Promise<void> {
    this.take(null);
    this.api.forget();
    await this.router.navigate(['/sign-in'], { queryParams: { ended: why, returnTo } });
  }

  /** Whether one comes from signing out at the provider, which leads to the bare sign-in page; told once. */
  justSignedOut(): boolean {
    const signedOut = this.memory.read(signedOutKey) !== null;
    this.memory.forget(signedOutKey);
    return signedOut;
  }

  private async leave(path: string): Promise<void> {
    if (!(await this.unsaved.mayBeLost())) return;
    this.unsaved.forget();
    let redirectTo: string | null = null;
    try {
      ({ redirectTo } = await this.api.send('signOut', 'POST', path));
    } catch (error) {
      if (!(error instanceof ApiProblem && error.kind === 'unauthenticated')) throw error;
    }
    this.memory.forgetOwn();
    if (redirectTo !== null && this.view) {
      this.memory.write(signedOutKey, 'yes');
      this.view.location.assign(redirectTo);
    } else await this.end('signed-out');
  }

  private take(me: Me | null): Me | null {
    this.known.set(me);
    this.access.csrfToken = me?.csrfToken ?? null;
    return me;
  }
}
