import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, computed, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CompanyNote } from '@kasvu/contracts';
import { Formats, injectTexts } from '@kasvu/ui';
import type { NoteDraft } from './note-draft';
import { NoteWords } from './note-words';

/** Two have written the same note: both versions side by side, and what may become of them. */
@Component({
  selector: 'app-note-conflict',
  imports: [MatButton],
  template: `
    <section [attr.aria-labelledby]="'conflict-' + theirs().id">
      <h4 #heading [id]="'conflict-' + theirs().id" tabindex="-1">{{ t('work.conflict.heading') }}</h4>
      <p class="k-soft">{{ t('work.conflict.help') }}</p>
      <div class="sides">
        @for (side of sides(); track side.heading) {
          <div>
            <h5>{{ side.heading }}</h5>
            <p class="k-soft k-small k-numbers">{{ side.facts }}</p>
            <p class="text">{{ side.draft.text }}</p>
            @if (side.draft.nextStep) {
              <p class="text">{{ t('work.note.nextStep') }}: {{ side.draft.nextStep }}</p>
              @if (words.step(side.draft); as step) {
                <p class="k-soft k-small">{{ step.text }}</p>
              }
            }
          </div>
        }
      </div>
      <p class="acts">
        <button matButton="filled" type="button" (click)="join.emit()">{{ t('work.conflict.join') }}</button>
        <button matButton="outlined" type="button" (click)="keepMine.emit()">{{ t('work.conflict.keepMine') }}</button>
        <button matButton="outlined" type="button" (click)="takeTheirs.emit()">{{ t('work.conflict.takeTheirs') }}</button>
      </p>
    </section>
  `,
  styleUrl: './note-conflict.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteConflict {
  private readonly formats = inject(Formats);
  protected readonly words = inject(NoteWords);
  protected readonly t = injectTexts();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly mine = input.required<NoteDraft>();
  /** The note as it is held now. */
  readonly theirs = input.required<CompanyNote>();
  readonly join = output();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly sides = computed(() => [
    { heading: this.t('work.conflict.mine'), facts: this.factsOf(this.mine()), draft: this.mine() },
    {
      heading: this.t('work.conflict.theirs'),
      facts: [this.factsOf(this.theirs()), this.words.writers(this.theirs()).at(-1)].join(' · '),
      draft: this.theirs(),
    },
  ]);

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  private factsOf({ kind, on }: NoteDraft): string {
    return `${this.t(`work.note.kinds.${kind}`)} ${this.formats.date(on)}`;
  }
}
