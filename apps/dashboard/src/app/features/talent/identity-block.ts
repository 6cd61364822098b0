import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiAccountEyeOutline } from '@mdi/js';
import type { RevealedIdentity, TalentProfile } from '@kasvu/contracts';
import { Announcer, DataBlock, Fact, Facts, Formats, Icon, injectTexts } from '@kasvu/ui';
import { Session } from '../../platform/session/session';
import { RevealDialog } from './reveal-dialog';

/**
 * Who the person is, for those who may know: after an act with a reason, in this component's memory and nowhere else. Leaving the profile
 * or turning to another person forgets it. Else it says why not.
 */
@Component({
  selector: 'app-identity-block',
  imports: [DataBlock, Fact, Facts, Icon, MatButton, RevealDialog],
  templateUrl: './identity-block.html',
  styles: `
    p + p {
      margin-block-start: var(--k-1);
    }
    p + p.acts,
    .acts {
      margin-block-start: var(--k-3);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IdentityBlock {
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly revealIcon = mdiAccountEyeOutline;

  readonly profile = input.required<TalentProfile>();
  /** The server did not show it, and the dialog that said why is closed. */
  readonly refused = output();

  private readonly pseudonym = computed(() => this.profile().pseudonym);
  protected readonly identity = linkedSignal<string, RevealedIdentity | null>({ source: this.pseudonym, computation: () => null });
  protected readonly asking = linkedSignal<string, boolean>({ source: this.pseudonym, computation: () => false });
  /** Why it cannot be shown; null when it can. */
  protected readonly obstacle = computed(() => {
    if (!this.session.may('identity.reveal')) return 'role';
    const { state } = this.profile().identity;
    return state === 'available' ? null : state;
  });

  protected show(identity: RevealedIdentity): void {
    this.asking.set(false);
    this.identity.set(identity);
    this.announcer.say(this.t('talent.identity.shown'));
  }

  protected leave(wasRefused: boolean): void {
    this.asking.set(false);
    if (wasRefused) this.refused.emit();
  }
}
