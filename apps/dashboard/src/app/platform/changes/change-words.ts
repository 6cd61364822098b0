import { Injectable, inject } from '@angular/core';
import type { ChangeEvent, LocalizedText } from '@kasvu/contracts';
import { Formats, injectLocalize, injectTexts } from '@kasvu/ui';

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

/** The types whose words lead up to what is new. */
const namesThing: ReadonlySet<ChangeEvent['type']> = new Set(['company.vacancy', 'skill.vacancy', 'skill.study']);

/** What a change tells, in the interface's language. */
@Injectable({ providedIn: 'root' })
export class ChangeWords {
  private readonly t = injectTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);

  /** What kind of change it is: "Hakuaika muuttui". Where the thing or the figure it leads up to is not told, the words stand alone. */
  type({ type, what, old, new: now }: Pick<ChangeEvent, 'type' | 'what' | 'old' | 'new'>): string {
    const bare = type === 'company.statement' ? !old && !now : namesThing.has(type) && !what;
    return this.t(`changes.${bare ? 'bare' : 'types'}.${type}`);
  }

  /** The value before, as a reader knows it; empty when there was none. */
  old({ type, old }: Pick<ChangeEvent, 'type' | 'old'>): string {
    return this.value(type, old);
  }

  /** The value now; empty when there is none. */
  new({ type, new: value }: Pick<ChangeEvent, 'type' | 'new'>): string {
    return this.value(type, value);
  }

  private value(type: ChangeEvent['type'], value: LocalizedText | null): string {
    const text = this.localize(value);
    if (text === '') return '';
    switch (type) {
      case 'company.status':
        return this.t(`companies.statuses.${text}`);
      case 'company.statement':
        return this.formats.euros(Math.round(Number(text)));
      case 'study.start':
        return this.start(text);
      case 'study.application':
        return this.period(text);
      case 'study.seats':
        return this.formats.number(Number(text));
      default:
        return this.day(text);
    }
  }

  /** A day, a term such as 2027-autumn, a year, or that one starts when one wishes. */
  private start(text: string): string {
    if (text === 'continuous') return this.t('studies.startsAnyTime');
    const [, year, term] = /^(\d{4})-(spring|autumn)$/.exec(text) ?? [];
    return year && term ? this.t(`studies.terms.${term}`, { year }) : this.day(text);
  }

  /** First and last day, either of which may be absent, or that one can always apply. */
  private period(text: string): string {
    if (text === 'continuous') return this.t('studies.continuousApplication');
    const [from = '', until = ''] = text.split('/').map((day) => this.day(day));
    return until === '' ? this.t('studies.untilFurtherNotice', { from }) : `${from} – ${until}`.trim();
  }

  private day(text: string): string {
    return calendarDay.test(text) ? this.formats.date(text) : text;
  }
}
