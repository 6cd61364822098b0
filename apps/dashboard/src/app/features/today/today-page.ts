import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { Formats, PageFrame, injectTexts, todayInFinland } from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { ProblemState } from '../../platform/problem/problem-state';
import { Dismissals } from './dismissals';
import { TodayChanges } from './today-changes';
import { TodayDeadlines } from './today-deadlines';
import { TodayFollowUps } from './today-follow-ups';
import { TodayQuiet } from './today-quiet';
import { TodaySearches } from './today-searches';
import { TodayStart } from './today-start';

/** What a day begins with: what changed, what ends, what is new, what is due and who has not been heard of. */
@Component({
  selector: 'app-today-page',
  imports: [PageFrame, ProblemState, TodayChanges, TodayDeadlines, TodayFollowUps, TodayQuiet, TodaySearches, TodayStart],
  providers: [Dismissals],
  templateUrl: './today-page.html',
  styleUrl: './today-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayPage {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly day = todayInFinland();

  protected readonly today = resource({ loader: ({ abortSignal }) => this.api.get('today', '/api/today', {}, abortSignal) });
  /** Null until it is known; a reading that goes on leaves what there was. */
  protected readonly now = computed(() => (this.today.hasValue() ? this.today.value() : null));
}
