import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiEmailOutline } from '@mdi/js';
import { EmptyState, PageFrame, Skeleton, StatusTag, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Digests } from '../../platform/digests/digests';
import { ProblemState } from '../../platform/problem/problem-state';
import { injectDigestWords } from './digest-words';

/** The digests made for who is signed in, newest first, with those not read yet told in words. */
@Component({
  selector: 'app-digests-page',
  imports: [EmptyState, PageFrame, ProblemState, RouterLink, Skeleton, StatusTag],
  template: `
    <kasvu-page-frame [heading]="t('digests.title')">
      @if (store.known()) {
        <p pageLead class="k-soft k-numbers">{{ counted('digests.unreadCount', store.unread()) }}</p>
      }
      @if (store.items().length > 0) {
        <ul [attr.aria-label]="t('digests.title')">
          @for (digest of store.items(); track digest.id) {
            <li>
              <h2>
                <a [routerLink]="['/digests', digest.id]">{{ words.title(digest) }}</a>
                @if (digest.readAt === null) {
                  <kasvu-status-tag tone="notice">{{ t('digests.unread') }}</kasvu-status-tag>
                }
              </h2>
              <p class="k-soft k-numbers">{{ words.summary(digest) }}</p>
            </li>
          }
        </ul>
      } @else if (store.known()) {
        <kasvu-empty-state [icon]="icon" [heading]="t('digests.none')">
          <p>{{ t('digests.howTo') }}</p>
          <a routerLink="/saved-searches">{{ t('savedSearches.all') }}</a>
        </kasvu-empty-state>
      } @else if (store.error()) {
        <app-problem-state [error]="store.error()" (retried)="store.reload()" />
      } @else {
        <kasvu-skeleton [lines]="8" />
      }
    </kasvu-page-frame>
  `,
  styleUrl: './digests.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DigestsPage {
  protected readonly store = inject(Digests);
  protected readonly words = injectDigestWords();
  protected readonly t = injectTexts();
  protected readonly counted = injectCountedTexts();
  protected readonly icon = mdiEmailOutline;

  constructor() {
    this.store.reload();
  }
}
