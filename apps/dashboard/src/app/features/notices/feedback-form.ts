import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Formats, TextField, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemLine } from '../../platform/problem/problem-line';

/** Feedback on accessibility or anything else; it is answered within 14 days. */
@Component({
  selector: 'app-feedback-form',
  imports: [MatButton, ProblemLine, TextField],
  templateUrl: './feedback-form.html',
  styleUrl: './feedback-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FeedbackForm {
  private readonly api = inject(ApiClient);
  private readonly document = inject(DOCUMENT);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly sending = new Act();
  protected readonly sent = signal<{ dueOn: string } | null>(null);

  protected readonly subject = signal('');
  protected readonly message = signal('');
  protected readonly contact = signal('');
  private readonly tried = signal(false);
  protected readonly subjectError = computed(() => (this.tried() && !this.subject().trim() ? this.t('feedback.needsSubject') : null));
  protected readonly messageError = computed(() => (this.tried() && !this.message().trim() ? this.t('feedback.needsMessage') : null));

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const form = event.target as HTMLElement;
    if (this.subjectError() || this.messageError()) {
      setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const receipt = await this.sending.run(() =>
      this.api.send('feedbackReceipt', 'POST', '/api/feedback', {
        subject: this.subject(),
        message: this.message(),
        contact: this.contact(),
        page: this.cameFrom(),
      }),
    );
    if (receipt) this.sent.set(receipt);
  }

  /** The page before this one when it was this dashboard's, without what its address asked for. */
  private cameFrom(): string {
    const before = URL.parse(this.document.referrer);
    return before?.origin === this.document.location.origin ? before.pathname : this.document.location.pathname;
  }
}
