import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { PlainFrame } from '../../platform/plain-frame/plain-frame';
import { ProblemState } from '../../platform/problem/problem-state';
import { BackLink } from './back-link';
import { FeedbackForm } from './feedback-form';
import { NoticeText } from './notice-text';

/** The accessibility statement in force and its feedback form, for anybody. */
@Component({
  selector: 'app-accessibility-page',
  imports: [BackLink, FeedbackForm, NoticeText, PlainFrame, ProblemState, Skeleton],
  template: `
    <app-plain-frame>
      <app-back-link />
      @if (notice.hasValue()) {
        <app-notice-text [notice]="notice.value()" />
      } @else if (notice.error()) {
        <h1>{{ t('notices.accessibility.title') }}</h1>
        <app-problem-state [error]="notice.error()" (retried)="notice.reload()" />
      } @else {
        <kasvu-skeleton [lines]="10" />
      }
      <app-feedback-form />
    </app-plain-frame>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessibilityPage {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly notice = resource({
    loader: ({ abortSignal }) => this.api.get('currentNotice', '/api/notices/accessibility/current', {}, abortSignal),
  });
}
