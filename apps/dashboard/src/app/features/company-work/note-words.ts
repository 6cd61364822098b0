import { Injectable, inject } from '@angular/core';
import type { CompanyNote } from '@kasvu/contracts';
import { Formats, daysUntil, injectTexts, type StatusTone } from '@kasvu/ui';

/** What the data of a note is called in the interface's language. */
@Injectable({ providedIn: 'root' })
export class NoteWords {
  private readonly t = injectTexts();
  private readonly formats = inject(Formats);

  /** Who wrote it, and who changed it last. */
  writers({ author, writtenAt, changedBy, changedAt }: CompanyNote): string[] {
    const by = (key: 'written' | 'changed', name: string | null, at: string): string =>
      this.t(`work.note.${key}`, { name: name ?? this.t('work.note.formerUser'), date: this.formats.date(at) });
    return [by('written', author, writtenAt), ...(changedAt === null ? [] : [by('changed', changedBy, changedAt)])];
  }

  /** How the next step stands; null when nothing can be said of it. */
  step({ done, dueOn }: Pick<CompanyNote, 'done' | 'dueOn'>): { text: string; tone: StatusTone } | null {
    if (done) return { text: this.t('work.note.done'), tone: 'positive' };
    if (dueOn === null) return null;
    const days = daysUntil(dueOn);
    const date = this.formats.date(dueOn);
    if (days < 0) return { text: this.t('work.note.overdue', { date }), tone: 'negative' };
    return days === 0
      ? { text: this.t('work.note.dueToday'), tone: 'caution' }
      : { text: this.t('work.note.due', { date }), tone: 'neutral' };
  }
}
