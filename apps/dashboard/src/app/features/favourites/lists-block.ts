import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiPlus } from '@mdi/js';
import type { FavouriteListSummary } from '@kasvu/contracts';
import { DataBlock, Formats, Icon, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { Lists } from '../../platform/lists/lists';
import { ProblemState } from '../../platform/problem/problem-state';
import { ListCreation } from './list-creation';
import { ListRemoval } from './list-removal';
import { ListSettings } from './list-settings';

/** One's own lists, and those others have shared with one. */
@Component({
  selector: 'app-lists-block',
  imports: [DataBlock, Icon, ListCreation, ListRemoval, ListSettings, MatButton, ProblemState, RouterLink, Skeleton],
  templateUrl: './lists-block.html',
  styleUrl: './lists-block.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListsBlock {
  private readonly formats = inject(Formats);
  protected readonly lists = inject(Lists);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly addIcon = mdiPlus;

  protected readonly groups = computed(() => {
    const [own, shared] = [true, false].map((mine) => this.lists.all().filter(({ access }) => (access === 'owner') === mine));
    return [
      { key: 'own', lists: own ?? [] },
      { key: 'shared', lists: shared ?? [] },
    ].filter(({ lists }) => lists.length > 0);
  });
  protected readonly creating = signal(false);
  protected readonly changing = signal<FavouriteListSummary | null>(null);
  protected readonly removing = signal<FavouriteListSummary | null>(null);

  protected facts({ access, changedAt, count, owner, team }: FavouriteListSummary): string[] {
    const sharing = access === 'owner' ? this.t(`lists.team.${team}`) : this.t(`lists.sharedBy.${access}`, { owner });
    return [this.counted('lists.count', count), sharing, this.t('lists.changed', { date: this.formats.date(changedAt) })];
  }
}
