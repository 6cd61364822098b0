import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { mdiInformationOutline } from '@mdi/js';
import type { SignInFailure } from '@kasvu/contracts';
import { Icon, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { City } from '../../platform/city/city';
import { PlainFrame } from '../../platform/plain-frame/plain-frame';
import { returnAddress } from '../../platform/session/return-address';
import { Session } from '../../platform/session/session';

const failures: Record<SignInFailure, true> = {
  cancelled: true,
  expired: true,
  'not-started-here': true,
  'provider-unavailable': true,
  'provider-refused': true,
  'no-role': true,
  'groups-unavailable': true,
};
const ends = ['over', 'signed-out'];

/** The door: one act, and what went wrong when it did. The sign-in itself happens at the provider. */
@Component({
  selector: 'app-sign-in-page',
  imports: [Icon, MatAnchor, PlainFrame],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  protected readonly t = injectTexts();
  protected readonly city = inject(City);
  protected readonly infoIcon = mdiInformationOutline;

  /** Why the last attempt did not succeed; the API names it. */
  readonly failure = input<string>();
  /** Why the session before is no more. */
  readonly ended = input<string>();
  readonly returnTo = input<string>();

  protected readonly failed = computed(() => {
    const failure = this.failure();
    if (!failure) return null;
    return failure in failures ? failure : 'unknown';
  });
  private readonly justSignedOut = this.session.justSignedOut();
  protected readonly end = computed(() => ends.find((each) => each === this.ended()) ?? (this.justSignedOut ? 'signed-out' : null));
  /** Who has no role here is asked for another account: the provider would sign the same one in again. */
  protected readonly signInUrl = computed(() => {
    const url = `/api/auth/sign-in?returnTo=${encodeURIComponent(returnAddress(this.returnTo()))}`;
    return this.failed() === 'no-role' ? `${url}&as=somebody-else` : url;
  });

  private readonly provider = resource({
    loader: ({ abortSignal }) => this.api.get('signInProvider', '/api/auth/provider', {}, abortSignal),
  });
  protected readonly demo = computed(() => this.provider.hasValue() && this.provider.value().demo);
}
