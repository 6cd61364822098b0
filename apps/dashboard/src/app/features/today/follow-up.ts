import { ChangeDetectionStrategy, Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Today } from '@kasvu/contracts';
import { Formats, StatusTag, injectTexts } from '@kasvu/ui';
import { Act } from '../../platform/api/act';
import { ApiClient } from '../../platform/api/api-client';
import { injectOnceDrawn } from '../../platform/drawing/once-drawn';
import { ProblemLine } from '../../platform/problem/problem-line';
import { UndoLine } from '../../platform/undo/undo-line';
import { Dismissals } from './dismissals';
import { TodayItem } from './today-item';

/** A next step that is due, with its company: it can be marked as taken, and that undone. */
@Component({
  selector: 'app-follow-up',
  imports: [ProblemLine, RouterLink, StatusTag, TodayItem, UndoLine],
  template: `
    @let it = item();
    @if (done()) {
      <app-undo-line [what]="t('today.followUps.done', { step: it.nextStep })" (undone)="mark(false)" />
    } @else {
      <app-today-item [key]="it.key" [name]="it.nextStep">
        <h3>{{ it.nextStep }}</h3>
        <p class="k-dots">
          <span
            ><a [routerLink]="['/companies', it.businessId]">{{ it.company }}</a></span
          >
          <span class="k-numbers">{{ t('today.followUps.due', { date: formats.date(it.dueOn) }) }}</span>
          <kasvu-status-tag [tone]="it.overdue ? 'negative' : 'neutral'">{{
            it.overdue ? t('today.followUps.overdue', { when: formats.fromToday(it.dueOn) }) : formats.fromToday(it.dueOn)
          }}</kasvu-status-tag>
        </p>
        <p>
          <button #finish type="button" class="act" (click)="mark(true)">
            {{ t('today.followUps.markDone') }}<span class="k-hidden">: {{ it.nextStep }}</span>
          </button>
        </p>
      </app-today-item>
    }
    <app-problem-line [error]="act.error()" />
  `,
  styleUrl: './today-rows.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FollowUp {
  private readonly api = inject(ApiClient);
  private readonly dismissals = inject(Dismissals);
  protected readonly t = injectTexts();
  protected readonly formats = inject(Formats);
  protected readonly act = new Act();
  private readonly onceDrawn = injectOnceDrawn();
  private readonly button = viewChild<ElementRef<HTMLElement>>('finish');

  readonly item = input.required<Today['followUps']['items'][number]>();
  protected readonly done = signal(false);

  /** The note is read first, so that nothing of it is lost; somebody's change in between is a conflict, and so said. */
  protected async mark(done: boolean): Promise<void> {
    const path = `/api/notes/${this.item().noteId}`;
    const note = await this.act.run(async () => {
      const { kind, on, text, nextStep, dueOn, version } = await this.api.get('companyNote', path);
      return this.api.send('companyNote', 'PUT', path, { kind, on, text, nextStep, dueOn, done, version });
    });
    if (!note) return;
    this.done.set(done);
    this.dismissals.note(this.item().key, done);
    if (!done) this.onceDrawn(() => this.button()?.nativeElement.focus());
  }
}
