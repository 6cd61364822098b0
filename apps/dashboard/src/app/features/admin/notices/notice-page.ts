import { ChangeDetectionStrategy, Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Notice, NoticeKind } from '@kasvu/contracts';
import { PageFrame, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';
import { ApiProblem } from '../../../platform/api/api-problem';
import { ProblemState } from '../../../platform/problem/problem-state';
import { PageTitles } from '../../../platform/titles/page-titles';
import { NoticeEditor } from './notice-editor';
import { NoticeReading } from './notice-reading';

/** One version of a notice: a draft to write, or what was published. A new version begins with the texts of the one before. */
@Component({
  selector: 'app-notice-page',
  imports: [NoticeEditor, NoticeReading, PageFrame, ProblemState, RouterLink, Skeleton],
  template: `
    <kasvu-page-frame [heading]="heading()">
      <a pageLead routerLink="/admin/notices">{{ t('admin.notices.all') }}</a>
      @if (found.hasValue()) {
        @if (found.value().publishedAt) {
          <app-notice-reading [notice]="found.value()" />
        } @else {
          <app-notice-editor [notice]="found.value()" />
        }
      } @else if (found.error()) {
        <app-problem-state [error]="found.error()" (retried)="found.reload()" />
      } @else {
        <kasvu-skeleton [lines]="12" />
      }
    </kasvu-page-frame>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticePage {
  private readonly api = inject(ApiClient);
  private readonly titles = inject(PageTitles);
  protected readonly t = injectTexts();
  readonly id = input<string>();
  /** Of a version that is to be begun. */
  readonly kind = input<string>();

  protected readonly found = resource({
    params: () => ({ id: this.id(), kind: this.kind() }),
    loader: async ({ params, abortSignal }): Promise<Notice> => {
      const { items } = await this.api.get('noticeList', '/api/notices', {}, abortSignal);
      const notice = params.kind === undefined ? items.find(({ id }) => id === params.id) : begun(params.kind, items);
      if (!notice) throw new ApiProblem('not-found');
      return notice;
    },
  });
  protected readonly heading = computed(() => {
    const notice = this.found.hasValue() ? this.found.value() : null;
    if (!notice) return this.t('admin.notices.one');
    const name = this.t(`notices.${notice.kind}.title`);
    return notice.id ? this.t('admin.notices.heading', { name, version: notice.version }) : this.t('admin.notices.newHeading', { name });
  });

  constructor() {
    effect(() => this.titles.name(this.found.hasValue() ? this.heading() : null));
  }
}

/** A version nobody has stored yet: without an id, with the texts of the latest one. */
function begun(kind: string, all: readonly Notice[]): Notice | undefined {
  if (kind !== 'privacy' && kind !== 'accessibility') return undefined;
  const latest = all.filter((notice) => notice.kind === kind).sort((left, right) => right.version - left.version)[0];
  const texts = latest?.texts ?? { fi: '', sv: '', en: '' };
  return { id: '', kind: kind satisfies NoticeKind, version: (latest?.version ?? 0) + 1, texts, effectiveFrom: null, publishedAt: null };
}
