import { ChangeDetectionStrategy, Component, ElementRef, type OnInit, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiPlaylistPlus, mdiStarOutline } from '@mdi/js';
import type { FavouriteKind } from '@kasvu/contracts';
import { Announcer, Icon, SelectionBar, injectCountedTexts, injectTexts, type GridSelection } from '@kasvu/ui';
import { Act } from '../api/act';
import { ExportButton } from '../exports/export-button';
import { FavouriteColumn } from '../favourites/favourite-column';
import { Favourites } from '../favourites/favourites';
import { ProblemLine } from '../problem/problem-line';
import { UndoLine } from '../undo/undo-line';
import type { Undoable } from '../undo/undoable';
import { ListDialog } from './list-dialog';
import { Lists } from './lists';

type ListedKind = Exclude<FavouriteKind, 'skill'>;
/** Of the chosen rows alone, whatever the list is filtered by: they may be of several filters. */
const exportsOf: Record<ListedKind, { path: string; parameters: object }> = {
  company: { path: '/api/exports/companies', parameters: {} },
  vacancy: { path: '/api/exports/vacancies', parameters: { includeEnded: true } },
  talent: { path: '/api/exports/talent', parameters: {} },
  study: { path: '/api/exports/studies', parameters: {} },
};

/** What can be done with the rows chosen in a list: what was done is said, and can be undone. Further acts are projected. */
@Component({
  selector: 'app-selection-acts',
  imports: [ExportButton, Icon, ListDialog, MatButton, ProblemLine, SelectionBar, UndoLine],
  templateUrl: './selection-acts.html',
  styles: `
    :host {
      display: block;
    }
    app-undo-line {
      margin-block: var(--k-1);
    }
    :host(:focus) {
      outline: none;
    }
  `,
  host: { tabindex: '-1' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectionActs<Row> implements OnInit {
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly lists = inject(Lists);
  protected readonly favourites = inject(Favourites);
  protected readonly column = inject(FavouriteColumn);
  protected readonly act = new Act();
  protected readonly icons = { list: mdiPlaylistPlus, favourite: mdiStarOutline };

  readonly kind = input.required<ListedKind>();
  readonly selection = input.required<GridSelection<Row>>();
  /** Whether the list has the column of stars, whose failures are told here. */
  readonly stars = input(true);

  protected readonly listing = signal(false);
  protected readonly done = signal<Undoable | null>(null);
  protected readonly items = computed(() =>
    this.selection()
      .ids()
      .map((id) => ({ kind: this.kind(), id })),
  );

  protected readonly exports = computed(() => {
    const { path, parameters } = exportsOf[this.kind()];
    return { path, parameters: { ...parameters, only: this.selection().ids() } };
  });

  ngOnInit(): void {
    if (this.stars()) this.column.forget(); // what failed in another list is told there
  }

  /** Says what was done, and offers to undo it. */
  offer(done: Undoable): void {
    this.listing.set(false);
    this.done.set(done);
  }

  protected async mark(): Promise<void> {
    const added = await this.act.run(() => this.favourites.mark(this.items()));
    if (added) this.offer({ what: this.counted('favourites.marked', added.length), undo: () => this.favourites.unmark(added) });
  }

  protected async undo({ undo }: Undoable): Promise<void> {
    const undone = await this.act.run(async () => {
      await undo();
      return true;
    });
    if (!undone) return;
    this.host.focus();
    this.done.set(null);
    this.announcer.say(this.t('undo.done'));
  }
}
