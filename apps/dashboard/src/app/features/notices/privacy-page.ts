import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { PlainFrame } from '../../platform/plain-frame/plain-frame';
import { ProblemState } from '../../platform/problem/problem-state';
import { BackLink } from './back-link';
import { NoticeText } from './notice-text';

/** The privacy notice in force, for anybody. */
@Component({
  selector: 'app-privacy-page',
  imports: [BackLink, NoticeText, PlainFrame, ProblemState, Skeleton],
  template: `
    <app-plain-frame>
      <app-back-link />
      @if (notice.hasValue()) {
        <app-notice-text [notice]="notice.value()" />
      } @else if (notice.error()) {
        <h1>{{ t('notices.privacy.title') }}</h1>
        <app-problem-state [error]="notice.error()" (retried)="notice.reload()" />
      } @else {
        <kasvu-skeleton [lines]="10" />
      }
    </app-plain-frame>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrivacyPage {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly notice = resource({
    loader: ({ abortSignal }) => this.api.get('currentNotice', '/api/notices/privacy/current', {}, abortSignal),
  });
}
