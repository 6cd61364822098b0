import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  linkedSignal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { mdiNoteTextOutline } from '@mdi/js';
import type { CompanyNote } from '@kasvu/contracts';
import {
  Announcer,
  DataBlock,
  EmptyState,
  FilterBar,
  PageFrame,
  Skeleton,
  TextFilter,
  ToggleFilter,
  injectCountedTexts,
  injectTexts,
} from '@kasvu/ui';
import { ApiClient } from '../../platform/api/api-client';
import { growingList } from '../../platform/api/growing-list';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ProblemState } from '../../platform/problem/problem-state';
import { ChangedNotes } from './changed-notes';
import { NoteEntry } from './note-entry';

const rowsAtATime = 20;

type NoteRow = CompanyNote & { company: string };

/** The notes on every company, newest first; words and whose they are live in the address. */
@Component({
  selector: 'app-notes-page',
  imports: [
    DataBlock,
    EmptyState,
    FilterBar,
    MatButton,
    NoteEntry,
    PageFrame,
    ProblemState,
    RouterLink,
    Skeleton,
    TextFilter,
    ToggleFilter,
  ],
  templateUrl: './notes-page.html',
  styleUrl: './notes-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotesPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly announcer = inject(Announcer);
  private readonly onceDrawn = injectOnceDrawn();
  protected readonly counted = injectCountedTexts();
  protected readonly t = injectTexts();
  protected readonly emptyIcon = mdiNoteTextOutline;
  private readonly noteEntries = viewChildren(NoteEntry);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  private readonly parameters = toSignal(this.route.queryParamMap, { initialValue: this.route.snapshot.queryParamMap });
  protected readonly q = computed(() => this.parameters().get('q') ?? '');
  protected readonly mine = computed(() => this.parameters().get('mine') === 'true');
  protected readonly active = computed(() => this.q() !== '' || this.mine());

  private readonly query = computed(() => ({ q: this.q(), mine: this.mine() }));
  protected readonly notes = growingList({
    query: () => this.query(),
    ask: ({ q, mine }, cursor: string | undefined, abortSignal) =>
      this.api.get('notePage', '/api/notes', { q, mine, limit: rowsAtATime, cursor }, abortSignal),
    idOf: ({ id }) => id,
    next: ({ nextCursor }) => nextCursor,
  });
  /** Notes written since the list was read. */
  private readonly fresh = linkedSignal<object, readonly NoteRow[]>({ source: this.query, computation: () => [] });
  private readonly changes = new ChangedNotes<NoteRow>();
  protected readonly rows = computed(() => {
    const fresh = this.fresh();
    const known = new Set(fresh.map(({ id }) => id));
    return [...fresh, ...this.notes.items().filter(({ id }) => !known.has(id))].flatMap((note) => this.changes.now(note) ?? []);
  });
  /** Another list would take a note away while it is being changed. */
  protected readonly editing = computed(() => this.noteEntries().some((entry) => entry.editing()));

  constructor() {
    effect(() => {
      const answer = this.notes.latest();
      if (answer && this.active()) untracked(() => this.announcer.say(this.counted('notes.count', answer.total)));
    });
  }

  protected narrow(change: { q?: string; mine?: boolean }): void {
    const { q, mine } = { q: this.q(), mine: this.mine(), ...change };
    const queryParams = { q: q || null, mine: mine || null };
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  protected change(row: NoteRow, note: CompanyNote): void {
    this.changes.put({ ...row, ...note });
  }

  /** The new note is on the same company as the one it comes from. */
  protected keep(row: NoteRow, note: CompanyNote): void {
    this.fresh.update((before) => [{ ...row, ...note }, ...before]);
  }

  protected remove(id: string): void {
    this.changes.remove(id);
    this.onceDrawn(() => this.list()?.nativeElement.focus({ preventScroll: true }));
  }
}
