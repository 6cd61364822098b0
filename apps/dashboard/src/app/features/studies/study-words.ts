import { Injectable, inject } from '@angular/core';
import type { Study, StudyListItem } from '@kasvu/contracts';
import { Formats, injectCountedTexts, injectLocalize, injectTexts } from '@kasvu/ui';
import { CodeWords } from '../../platform/codes/code-words';

const noBreakSpace = '\u00A0';
const monthsInYear = 12;

/** What the data of a study is called in the interface's language. Empty where it is not known. */
@Injectable({ providedIn: 'root' })
export class StudyWords {
  private readonly t = injectTexts();
  private readonly counted = injectCountedTexts();
  private readonly localize = injectLocalize();
  private readonly formats = inject(Formats);
  private readonly codes = inject(CodeWords);

  providers({ providers }: Pick<StudyListItem, 'providers'>): string {
    return providers.map(({ names }) => this.localize(names)).join(', ');
  }

  /** Where it is studied; that it can be studied online is told beside the places. */
  places({ municipalities, deliveries }: Pick<StudyListItem, 'municipalities' | 'deliveries'>): string {
    const online = deliveries.includes('online') ? [this.t('studies.deliveries.online')] : [];
    return [...municipalities.map((name) => this.localize(name)), ...online].join(', ');
  }

  languages(codes: readonly string[]): string {
    return codes.map((code) => this.codes.languageName(code)).join(', ');
  }

  level({ level }: Pick<StudyListItem, 'level'>): string {
    return level === null ? '' : this.codes.educationLevel(level);
  }

  fields({ fields }: Pick<Study, 'fields'>): string {
    return fields.map((field) => this.codes.educationField(field)).join(', ');
  }

  deliveries({ deliveries }: Pick<StudyListItem, 'deliveries'>): string {
    return deliveries.map((delivery) => this.t(`studies.deliveries.${delivery}`)).join(', ');
  }

  /** 180 op · 60–120 op · 180 + 120 op; a text that names its own unit as it is. */
  extent({ extent }: Pick<StudyListItem, 'extent'>): string {
    if (!extent) return '';
    const { min, max, unit, text } = extent;
    const amount = text?.trim().replaceAll(/\s*\+\s*/g, `${noBreakSpace}+${noBreakSpace}`) ?? this.range(min, max);
    if (amount === '' || unit === null || /\p{L}/u.test(amount)) return amount;
    const one = text === null && (min ?? max) === 1 && (max ?? min) === 1;
    return this.t(`studies.units.${unit}.${one ? 'one' : 'other'}`, { amount });
  }

  /** A day, a term or a year; that one starts when one wishes. */
  start({ start, startsOn }: Pick<StudyListItem, 'start' | 'startsOn'>): string {
    if (start?.continuous) return this.t('studies.startsAnyTime');
    if (start?.on) return this.formats.date(start.on);
    if (start?.term && start.year !== null) return this.t(`studies.terms.${start.term}`, { year: start.year });
    if (start?.year) return String(start.year);
    return startsOn ? this.formats.date(startsOn) : '';
  }

  duration({ durationMonths: months }: Pick<Study, 'durationMonths'>): string {
    if (months === null) return '';
    const years = Math.floor(months / monthsInYear);
    const rest = months % monthsInYear;
    return [years > 0 && this.counted('studies.years', years), (rest > 0 || years === 0) && this.counted('studies.months', rest)]
      .filter(Boolean)
      .join(' ');
  }

  seats({ seats }: Pick<Study, 'seats'>): string {
    return seats === null ? '' : this.formats.number(seats);
  }

  fee({ fee }: Pick<StudyListItem, 'fee'>): string {
    if (!fee) return '';
    if (fee.free) return this.t('studies.free');
    return fee.euros === null ? this.t('studies.notFree') : this.formats.euros(fee.euros);
  }

  /** Whether one can apply today, and until when, or later. */
  application({ applicationOpen, applicationEndsOn }: Pick<StudyListItem, 'applicationOpen' | 'applicationEndsOn'>): string {
    if (!applicationOpen) return applicationEndsOn === null ? '' : this.t('studies.applicationComing');
    return applicationEndsOn === null
      ? this.t('studies.applicationOpen')
      : this.t('studies.applicationOpenUntil', { date: this.formats.date(applicationEndsOn) });
  }

  private range(min: number | null, max: number | null): string {
    const [from, to] = [min ?? max, max ?? min];
    if (from === null || to === null) return '';
    return from === to ? this.formats.number(from) : `${this.formats.number(from)}–${this.formats.number(to)}`;
  }
}
