import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { mdiMessageTextOutline } from '@mdi/js';
import type { FeedbackTicket } from '@kasvu/contracts';
import { Announcer, ConfirmDialog, EmptyState, Formats, PageFrame, Skeleton, StatusTag, daysUntil, injectTexts } from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { ProblemLine } from '../../../platform/problem/problem-line';
import { ProblemState } from '../../../platform/problem/problem-state';

/** Feedback received, what waits for an answer first; the law gives 14 days. */
@Component({
  selector: 'app-feedback-page',
  imports: [ConfirmDialog, EmptyState, PageFrame, ProblemLine, ProblemState, Skeleton, StatusTag],
  templateUrl: './feedback-page.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FeedbackPage {
  private readonly api = inject(ApiClient);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly icon = mdiMessageTextOutline;

  protected readonly tickets = resource({
    loader: ({ abortSignal }) => this.api.get('feedbackList', '/api/feedback', {}, abortSignal),
  });
  protected readonly asked = signal<FeedbackTicket | null>(null);
  protected readonly marking = new Act();

  protected overdue({ answeredAt, dueOn }: FeedbackTicket): boolean {
    return answeredAt === null && daysUntil(dueOn) < 0;
  }

  protected ask(ticket: FeedbackTicket): void {
    this.marking.forget();
    this.asked.set(ticket);
  }

  protected async answered(ticket: FeedbackTicket): Promise<void> {
    const after = await this.marking.run(() => this.api.send('feedbackTicket', 'POST', `/api/feedback/${ticket.id}/answered`));
    if (!after) return;
    this.tickets.update((list) => list && { items: list.items.map((each) => (each.id === after.id ? after : each)) });
    this.asked.set(null);
    this.announcer.say(this.t('admin.feedback.marked'));
  }
}
