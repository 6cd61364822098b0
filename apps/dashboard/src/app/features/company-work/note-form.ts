import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { noteKinds } from '@kasvu/contracts';
import { SelectField, TextField, injectTexts } from '@kasvu/ui';
import type { NoteDraft } from './note-draft';

const longestText = 10_000;
const longestStep = 500;

/** The fields of a note or a contact. Says what notes are no place for. */
@Component({
  selector: 'app-note-form',
  imports: [MatButton, SelectField, TextField],
  template: `
    <form (submit)="submit($event)">
      <div class="pair">
        <kasvu-select-field
          [label]="t('work.note.kind')"
          [disabled]="busy()"
          [choices]="kinds()"
          [value]="draft().kind"
          (valueChange)="chooseKind($event)"
        />
        <kasvu-text-field
          type="date"
          [label]="t('work.note.on')"
          [readOnly]="busy()"
          [required]="true"
          [error]="tried() && !draft().on ? t('work.note.needsDay') : null"
          [value]="draft().on"
          (valueChange)="change({ on: $event })"
        />
      </div>
      <kasvu-text-field
        [label]="t('work.note.text')"
        [readOnly]="busy()"
        [hint]="t('work.note.noPeople')"
        [rows]="5"
        [required]="true"
        [maxLength]="longestText"
        [error]="tried() && !draft().text.trim() ? t('work.note.needsText') : null"
        [value]="draft().text"
        (valueChange)="change({ text: $event })"
      />
      <div class="pair">
        <kasvu-text-field
          [label]="t('work.note.nextStep')"
          [readOnly]="busy()"
          [maxLength]="longestStep"
          [error]="tried() && lacksStep() ? t('work.note.needsStep') : null"
          [value]="draft().nextStep"
          (valueChange)="change({ nextStep: $event })"
        />
        <kasvu-text-field
          type="date"
          [label]="t('work.note.dueOn')"
          [readOnly]="busy()"
          [value]="draft().dueOn ?? ''"
          (valueChange)="change({ dueOn: $event || null })"
        />
      </div>
      <ng-content />
      <p class="acts">
        <button matButton="filled" type="submit" [disabled]="busy()" [disabledInteractive]="true">{{ act() }}</button>
        <button matButton="outlined" type="button" [disabled]="busy()" [disabledInteractive]="true" (click)="cancelled.emit()">
          {{ t('ui.dialog.cancel') }}
        </button>
      </p>
    </form>
  `,
  styleUrl: './note-form.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteForm {
  protected readonly t = injectTexts();
  protected readonly longestText = longestText;
  protected readonly longestStep = longestStep;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly draft = model.required<NoteDraft>();
  /** What the button that saves says. */
  readonly act = input.required<string>();
  /** While it is being saved nothing is written: it would not be saved with it. */
  readonly busy = input(false);
  readonly submitted = output();
  readonly cancelled = output();

  protected readonly tried = signal(false);
  protected readonly kinds = computed(() => noteKinds.map((value) => ({ value, label: this.t(`work.note.kinds.${value}`) })));
  protected readonly lacksStep = computed(() => this.draft().dueOn !== null && !this.draft().nextStep.trim());

  constructor() {
    afterNextRender(() => this.host.querySelector('textarea')?.focus());
  }

  protected change(change: Partial<NoteDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected chooseKind(chosen: string): void {
    this.change({ kind: noteKinds.find((kind) => kind === chosen) ?? 'note' });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.draft().on && this.draft().text.trim() && !this.lacksStep()) this.submitted.emit();
  }
}
