import { CdkDrag, CdkDropList, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, DOCUMENT, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiPlaylistPlus } from '@mdi/js';
import type { ListItem } from '@kasvu/contracts';
import { Announcer, EmptyState, Formats, PageFrame, Skeleton, injectCountedTexts, injectTexts } from '@kasvu/ui';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ExportButton } from '../../platform/exports/export-button';
import { keyOf } from '../../platform/favourites/key-of';
import { ProblemLine } from '../../platform/problem/problem-line';
import { ProblemState } from '../../platform/problem/problem-state';
import { Session } from '../../platform/session/session';
import { PageTitles } from '../../platform/titles/page-titles';
import { ItemWords } from './item-words';
import { ListItemRow } from './list-item-row';
import { ListLeaving } from './list-leaving';
import { ListRemoval } from './list-removal';
import { ListSettings } from './list-settings';
import { ListWork } from './list-work';

/** One list: what is on it in an order of its own, with how far the work with each has come. Who may only look changes nothing. */
@Component({
  selector: 'app-list-page',
  imports: [
    CdkDrag,
    CdkDropList,
    EmptyState,
    ExportButton,
    ListItemRow,
    ListLeaving,
    ListRemoval,
    ListSettings,
    MatButton,
    PageFrame,
    ProblemLine,
    ProblemState,
    RouterLink,
    Skeleton,
  ],
  providers: [ListWork],
  templateUrl: './list-page.html',
  styleUrl: './list-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListPage {
  private readonly router = inject(Router);
  private readonly titles = inject(PageTitles);
  private readonly announcer = inject(Announcer);
  private readonly words = inject(ItemWords);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly onceDrawn = injectOnceDrawn();
  protected readonly work = inject(ListWork);
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly icon = mdiPlaylistPlus;
  protected readonly keyOf = keyOf;

  readonly id = input.required<string>();
  protected readonly changing = signal(false);
  protected readonly removing = signal(false);
  protected readonly leaving = signal(false);

  protected readonly it = computed(() => (this.work.list.hasValue() ? this.work.list.value() : null));
  /** Whether it was shared by name with who looks at it. */
  protected readonly byName = computed(() => {
    const [list, user] = [this.it(), this.session.me()?.user.id];
    return list !== null && list.access !== 'owner' && list.members.some(({ userId }) => userId === user);
  });
  protected readonly facts = computed(() => {
    const list = this.it();
    if (!list) return [];
    const sharing =
      list.access === 'owner' ? this.t(`lists.team.${list.team}`) : this.t(`lists.sharedBy.${list.access}`, { owner: list.owner });
    const names = list.members.filter(({ access }) => access !== 'owner').map(({ name }) => name);
    return [
      this.counted('lists.count', this.work.count()),
      sharing,
      names.length > 0 ? this.t('lists.with', { names: names.join(', ') }) : '',
      this.t('lists.changed', { date: this.formats.date(list.changedAt) }),
    ].filter(Boolean);
  });

  protected readonly hasPeople = computed(() => this.work.items().some(({ kind }) => kind === 'talent'));

  constructor() {
    effect(() => this.work.id.set(this.id()));
    effect(() => {
      const list = this.it();
      if (list) this.titles.name(list.name);
    });
  }

  protected dropped({ previousIndex, currentIndex, item }: CdkDragDrop<unknown, unknown, ListItem>): void {
    if (previousIndex !== currentIndex) void this.move(item.data, previousIndex, currentIndex);
  }

  protected async move(item: ListItem, from: number, to: number): Promise<void> {
    const moved = this.work.move(from, to);
    this.keepFocus();
    if (!(await moved)) {
      this.keepFocus();
      return;
    }
    this.announcer.say(this.t('lists.order.moved', { name: this.words.name(item), place: to + 1, of: this.work.items().length }));
  }

  /** A row that goes elsewhere in the page takes the focus in it away. */
  private keepFocus(): void {
    const focused = this.document.activeElement;
    this.onceDrawn(() => focused instanceof HTMLElement && focused.focus());
  }

  protected toAll(): void {
    void this.router.navigate(['/favourites']);
  }
}
