import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Dialog, injectTexts } from '@kasvu/ui';
import { Act } from '../api/act';
import { ProblemLine } from '../problem/problem-line';
import { Session } from './session';
import { SessionTimer } from './session-timer';

const spokenSeconds = [15, 60];

/** Two minutes before the session ends: how long there is left, and a way to stay. Read out at two minutes, one, and 15 seconds. */
@Component({
  selector: 'app-session-end-warning',
  imports: [Dialog, MatButton, ProblemLine],
  template: `
    @if (timer.warning(); as ending) {
      <kasvu-dialog [heading]="t('session.ending.heading')" (closed)="stay()">
        <p class="left" role="timer" aria-live="off" [attr.aria-label]="t('session.ending.left')">{{ clock() }}</p>
        <p>{{ t(ending.final ? 'session.ending.final' : 'session.ending.idle') }}</p>
        <p class="k-hidden" role="status">{{ spoken() }}</p>
        <app-problem-line [error]="act.error()" />
        <button dialogActs matButton="outlined" type="button" [disabled]="act.busy()" (click)="signOut()">
          {{ t('session.signOut') }}
        </button>
        <button dialogActs matButton="filled" type="button" [disabled]="act.busy()" (click)="stay()">
          {{ t(ending.final ? 'session.ending.understood' : 'session.ending.stay') }}
        </button>
      </kasvu-dialog>
    }
  `,
  styles: `
    .left {
      font-size: var(--k-size-display);
      font-weight: 650;
      font-variant-numeric: tabular-nums;
      line-height: 1.25;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionEndWarning {
  private readonly session = inject(Session);
  protected readonly timer = inject(SessionTimer);
  protected readonly t = injectTexts();
  protected readonly act = new Act();

  protected readonly clock = computed(() => {
    const seconds = this.timer.secondsLeft();
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });
  private readonly stage = computed(() => spokenSeconds.find((seconds) => this.timer.secondsLeft() <= seconds) ?? 120);
  protected readonly spoken = computed(() => this.t(`session.ending.spoken.${this.stage()}`));

  protected stay(): void {
    void this.act.run(() => this.timer.stay());
  }

  protected signOut(): void {
    void this.act.run(() => this.session.signOut());
  }
}
