import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { identityStates, revealReasons, type RevealedIdentity } from '@kasvu/contracts';
import { Dialog, SelectField, TextField, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';
import { ProblemLine } from '../../platform/problem/problem-line';

const noteLength = 500;
/** Why the server may say no: what the profile tells too, and a lost key. */
const refusals = [...identityStates.filter((state) => state !== 'available'), 'unreadable'] as const;

/** Asks what an identity is to be seen for, says that the act is logged, and asks the server to show it. */
@Component({
  selector: 'app-reveal-dialog',
  imports: [Dialog, MatButton, ProblemLine, SelectField, TextField],
  template: `
    <kasvu-dialog [heading]="t('talent.identity.reveal')" (closed)="close()">
      <p>{{ t('talent.identity.logged') }}</p>
      <form id="reveal" (submit)="reveal($event)">
        <kasvu-select-field [label]="t('talent.identity.reason')" [choices]="reasons()" [error]="reasonError()" [(value)]="reason" />
        <kasvu-text-field
          [label]="t('talent.identity.note')"
          [hint]="t('talent.identity.noteHint')"
          [rows]="3"
          [maxLength]="noteLength"
          [required]="reason() === 'other'"
          [error]="noteError()"
          [(value)]="note"
        />
      </form>
      <app-problem-line [error]="asking.error()" />
      @if (refusal(); as state) {
        <p>{{ t('talent.identity.states.' + state) }}</p>
      }
      <button dialogActs matButton="outlined" type="button" (click)="close()">{{ t('ui.dialog.cancel') }}</button>
      <button dialogActs matButton="filled" type="submit" form="reveal" [disabled]="asking.busy()">
        {{ t('talent.identity.reveal') }}
      </button>
    </kasvu-dialog>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RevealDialog {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly noteLength = noteLength;

  readonly pseudonym = input.required<string>();
  readonly revealed = output<RevealedIdentity>();
  /** Whether the server has refused for a reason of the person's. */
  readonly closed = output<boolean>();

  protected readonly reason = signal('');
  protected readonly note = signal('');
  protected readonly asking = new Act();
  private readonly tried = signal(false);

  protected readonly reasons = computed(() => [
    { value: '', label: this.t('talent.identity.chooseReason') },
    ...revealReasons.map((value) => ({ value, label: this.t(`talent.identity.reasons.${value}`) })),
  ]);
  protected readonly reasonError = computed(() => (this.tried() && !this.reason() ? this.t('talent.identity.needsReason') : null));
  protected readonly noteError = computed(() =>
    this.tried() && this.reason() === 'other' && !this.note().trim() ? this.t('talent.identity.needsNote') : null,
  );
  /** Why the server says it cannot be shown, when it says so. */
  protected readonly refusal = computed(() => {
    const error = this.asking.error();
    const errors = error instanceof ApiProblem && error.kind === 'identity-not-available' ? error.problem?.errors : undefined;
    return refusals.find((state) => errors?.some(({ reason }) => reason === state)) ?? null;
  });

  protected async reveal(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (this.reasonError() || this.noteError()) return;
    const body = { reason: this.reason(), note: this.note() };
    const path = `/api/talent/${encodeURIComponent(this.pseudonym())}/reveal`;
    const identity = await this.asking.run(() => this.api.send('revealedIdentity', 'POST', path, body));
    if (identity) this.revealed.emit(identity);
  }

  protected close(): void {
    const error = this.asking.error();
    this.closed.emit(error instanceof ApiProblem && ['identity-not-available', 'not-found'].includes(error.kind));
  }
}
