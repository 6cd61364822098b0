import { ChangeDetectionStrategy, Component, inject, input, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { ActiveLanguage, ConfirmDialog, Skeleton, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { PlainFrame } from '../../platform/plain-frame/plain-frame';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ProblemState } from '../../platform/problem/problem-state';
import { returnAddress } from '../../platform/session/return-address';
import { Session } from '../../platform/session/session';
import { NoticeText } from './notice-text';

const noticePath = '/api/notices/privacy/current';

/** What stands before the dashboard until the privacy notice in force is accepted. */
@Component({
  selector: 'app-notice-gate-page',
  imports: [ConfirmDialog, MatButton, NoticeText, PlainFrame, ProblemLine, ProblemState, Skeleton],
  templateUrl: './notice-gate-page.html',
  styleUrl: './notice-gate-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeGatePage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly language = inject(ActiveLanguage);
  protected readonly session = inject(Session);
  protected readonly t = injectTexts();
  readonly returnTo = input<string>();

  protected readonly notice = resource({ loader: ({ abortSignal }) => this.api.get('currentNotice', noticePath, {}, abortSignal) });
  protected readonly accepting = new Act();
  protected readonly declining = new Act();
  protected readonly asksToDecline = signal(false);

  protected async accept(version: number): Promise<void> {
    await this.accepting.run(async () => {
      await this.session.acceptNotice(version, this.language.current());
      await this.router.navigateByUrl(returnAddress(this.returnTo()));
    });
    if (this.accepting.error()) this.readAgain(); // a new version may have come into force meanwhile
  }

  protected decline(): void {
    void this.declining.run(() => this.session.declineNotice());
  }

  protected readAgain(): void {
    this.api.forget(noticePath);
    this.notice.reload();
  }
}
