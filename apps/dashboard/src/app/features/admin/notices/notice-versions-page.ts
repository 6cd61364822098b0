import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatAnchor } from '@angular/material/button';
import type { Notice, NoticeKind } from '@kasvu/contracts';
import { DataBlock, Formats, PageFrame, Skeleton, StatusTag, injectTexts, type StatusTone } from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';
import { ServerClock } from '../../../platform/api/server-clock';
import { ProblemState } from '../../../platform/problem/problem-state';
import { stateOfNotice, type NoticeState } from './notice-state';

const tones: Record<NoticeState, StatusTone> = { draft: 'caution', coming: 'notice', current: 'positive', past: 'neutral' };

/** The versions of the privacy notice and of the accessibility statement. */
@Component({
  selector: 'app-notice-versions-page',
  imports: [DataBlock, MatAnchor, PageFrame, ProblemState, RouterLink, Skeleton, StatusTag],
  templateUrl: './notice-versions-page.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  styles: `
    .blocks {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--k-4);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticeVersionsPage {
  private readonly api = inject(ApiClient);
  private readonly clock = inject(ServerClock);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly tones = tones;
  protected readonly kinds: readonly NoticeKind[] = ['privacy', 'accessibility'];

  protected readonly notices = resource({ loader: ({ abortSignal }) => this.api.get('noticeList', '/api/notices', {}, abortSignal) });

  protected of(kind: NoticeKind): Notice[] {
    return this.notices.hasValue() ? this.notices.value().items.filter((notice) => notice.kind === kind) : [];
  }

  protected stateOf(notice: Notice): NoticeState {
    return stateOfNotice(notice, this.of(notice.kind), this.clock.now());
  }
}
