import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import type { User } from '@kasvu/contracts';
import { Announcer, ConfirmDialog, Formats, PageFrame, Skeleton, StatusTag, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Act } from '../../../platform/api/act';
import { ApiClient } from '../../../platform/api/api-client';
import { ProblemLine } from '../../../platform/problem/problem-line';
import { ProblemState } from '../../../platform/problem/problem-state';
import { Session } from '../../../platform/session/session';

/** Everybody who has signed in: roles, sign-ins and open sessions, which can be ended. */
@Component({
  selector: 'app-users-page',
  imports: [ConfirmDialog, PageFrame, ProblemLine, ProblemState, Skeleton, StatusTag],
  templateUrl: './users-page.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UsersPage {
  private readonly api = inject(ApiClient);
  private readonly session = inject(Session);
  private readonly announcer = inject(Announcer);
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly formats = inject(Formats);

  protected readonly users = resource({ loader: ({ abortSignal }) => this.api.get('userList', '/api/users', {}, abortSignal) });
  protected readonly asked = signal<User | null>(null);
  protected readonly ending = new Act();

  protected latestUse({ sessions }: User): string {
    const last = sessions
      .map(({ lastSeenAt }) => lastSeenAt)
      .sort()
      .at(-1);
    return last ? this.formats.dateTime(last) : '';
  }

  protected ask(user: User): void {
    this.ending.forget();
    this.asked.set(user);
  }

  protected async end(user: User): Promise<void> {
    const after = await this.ending.run(() => this.api.send('user', 'POST', `/api/users/${user.id}/end-sessions`));
    if (!after) return;
    this.users.update((list) => list && { items: list.items.map((each) => (each.id === after.id ? after : each)) });
    this.asked.set(null);
    this.announcer.say(this.t('admin.users.ended', { name: user.name }));
    if (user.id === this.session.me()?.user.id) await this.session.check(); // one's own session has ended too
  }
}
