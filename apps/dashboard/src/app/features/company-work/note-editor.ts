import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import type { CompanyNote } from '@kasvu/contracts';
import { injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { ApiProblem } from '../../platform/api/api-problem';
import { heldNow } from '../../platform/api/held-now';
import { ProblemLine } from '../../platform/problem/problem-line';
import { UnsavedText } from '../../platform/unsaved/unsaved-text';
import { draftFrom, isSameDraft, joined, type NoteDraft } from './note-draft';
import { NoteConflict } from './note-conflict';
import { NoteForm } from './note-form';

/** Writes a new note or changes one. Where somebody has changed it meanwhile both versions are shown, and none is lost. */
@Component({
  selector: 'app-note-editor',
  imports: [NoteConflict, NoteForm, ProblemLine],
  template: `
    @if (theirs(); as held) {
      <app-note-conflict [mine]="draft()" [theirs]="held" (join)="join(held)" (keepMine)="keepMine(held)" (takeTheirs)="saved.emit(held)" />
    } @else {
      <app-note-form [act]="act()" [busy]="saving.busy()" [(draft)]="draft" (submitted)="save()" (cancelled)="cancel()">
        @if (gone()) {
          <p role="alert">{{ t('work.note.gone') }}</p>
        } @else {
          <app-problem-line [error]="saving.error()" />
        }
      </app-note-form>
    }
  `,
  // Escape is not to close the panel around a text that is being written.
  host: { '(keydown.escape)': '$event.stopPropagation()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteEditor {
  private readonly api = inject(ApiClient);
  private readonly unsaved = inject(UnsavedText);
  protected readonly t = injectTexts();

  readonly businessId = input.required<string>();
  /** The note to change; null: a new one. */
  readonly note = input<CompanyNote | null>(null);
  readonly saved = output<CompanyNote>();
  readonly closed = output();

  /** Only another note begins anew: reading the same one again takes nothing away of what is being written. */
  private readonly id = computed(() => this.note()?.id ?? null);
  protected readonly draft = linkedSignal<string | null, NoteDraft>({
    source: this.id,
    computation: () => draftFrom(untracked(this.note)),
  });
  /** What this change is made from. */
  private readonly base = linkedSignal<string | null, CompanyNote | null>({ source: this.id, computation: () => untracked(this.note) });
  private readonly begun = computed(() => draftFrom(this.base()));
  private readonly written = computed(() => !isSameDraft(this.draft(), this.begun()));
  protected readonly theirs = signal<CompanyNote | null>(null);
  protected readonly saving = new Act();
  /** Whether the note to change is removed; what is written here is kept as a new one. */
  protected readonly gone = computed(() => {
    const error = this.saving.error();
    return this.base() !== null && error instanceof ApiProblem && error.kind === 'not-found';
  });
  protected readonly act = computed(() => this.t(this.gone() ? 'work.note.saveAsNew' : 'work.note.save'));

  constructor() {
    this.unsaved.hold(this.written);
  }

  protected async cancel(): Promise<void> {
    if (this.saving.busy()) return;
    if (!this.written() || (await this.unsaved.mayBeLost())) this.closed.emit();
  }

  protected async save(): Promise<void> {
    const base = this.gone() ? null : this.base();
    const note = await this.saving.run(() => (base ? this.change(base) : this.write()));
    if (note) this.saved.emit(note);
    else this.theirs.set(heldNow<CompanyNote>(this.saving.error()));
  }

  protected join(held: CompanyNote): void {
    this.draft.update((mine) => joined(mine, held));
    this.goOnFrom(held);
  }

  protected keepMine(held: CompanyNote): void {
    this.goOnFrom(held);
    void this.save();
  }

  private goOnFrom(held: CompanyNote): void {
    this.base.set(held);
    this.theirs.set(null);
    this.saving.forget();
  }

  private write(): Promise<CompanyNote> {
    return this.api.send('companyNote', 'POST', `/api/companies/${encodeURIComponent(this.businessId())}/notes`, this.draft());
  }

  private change({ id, version }: CompanyNote): Promise<CompanyNote> {
    return this.api.send('companyNote', 'PUT', `/api/notes/${id}`, { ...this.draft(), version });
  }
}
