import { Injectable, inject } from '@angular/core';
import { ActiveLanguage } from './active-language';

const zone = 'Europe/Helsinki';
const dayMilliseconds = 86_400_000;
const noBreakSpace = '\u00A0';

/** Numbers, dates and durations as the interface's language writes them; days are days in Finland. */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly language = inject(ActiveLanguage);

  number(value: number): string {
    return new Intl.NumberFormat(this.language.tag()).format(value);
  }

  /** Euros → 1 234 €, with cents only when there are some */
  euros(value: number): string {
    return this.inEuros(value, { trailingZeroDisplay: 'stripIfInteger' });
  }

  /** Euros for where there is little room → 1,2 milj. € */
  eurosShort(value: number): string {
    return this.inEuros(value, { notation: 'compact', maximumFractionDigits: 1 });
  }

  /** `2026-11-22` or an instant → 22.11.2026 */
  date(value: string): string {
    const calendarDay = value.length === 10;
    const format = new Intl.DateTimeFormat(this.language.tag(), {
      day: 'numeric',
      month: this.language.current() === 'en' ? 'short' : 'numeric',
      year: 'numeric',
      timeZone: calendarDay ? 'UTC' : zone,
    });
    return format.format(new Date(value)).replaceAll(' ', noBreakSpace);
  }

  /** An instant → 22.11.2026 14:05, Finnish time */
  dateTime(value: string): string {
    const time = new Intl.DateTimeFormat(this.language.tag(), { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(
      new Date(value),
    );
    return `${this.date(value)} ${time.replaceAll(' ', noBreakSpace)}`;
  }

  /** A calendar day or an instant as seen from today → eilen, 3 päivän päästä; days are days in Finland */
  fromToday(value: string, now: Date = new Date()): string {
    const day = value.length === 10 ? value : todayInFinland(new Date(value));
    return new Intl.RelativeTimeFormat(this.language.tag(), { numeric: 'auto' }).format(daysUntil(day, now), 'day');
  }

  /** Milliseconds → 850 ms · 4,2 s · 3 min 20 s */
  duration(milliseconds: number): string {
    if (milliseconds < 1000) return `${this.number(milliseconds)}${noBreakSpace}ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 60) return `${this.number(Math.round(seconds * 10) / 10)}${noBreakSpace}s`;
    const whole = Math.round(seconds);
    return `${this.number(Math.floor(whole / 60))}${noBreakSpace}min ${whole % 60}${noBreakSpace}s`;
  }

  private inEuros(value: number, options: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.language.tag(), { style: 'currency', currency: 'EUR', ...options }).format(value);
  }

  compare(left: string, right: string): number {
    return left.localeCompare(right, this.language.tag());
  }
}

/** The calendar day it is in Finland. */
export const todayInFinland = (now: Date = new Date()): string => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now);

/** Days from today in Finland to a calendar day; 0 is today, negative is past. */
export function daysUntil(day: string, now: Date = new Date()): number {
  return Math.round((Date.parse(day) - Date.parse(todayInFinland(now))) / dayMilliseconds);
}

/** The instant a calendar day begins in Finland; null when there is no such day. */
export function startOfDay(day: string): string | null {
  const hours = ['+02:00', '+03:00'].map((offset) => new Date(`${day}T00:00:00${offset}`));
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const start = hours.find((instant) => !Number.isNaN(instant.getTime()) && clock.format(instant) === `${day} 00:00`);
  return start?.toISOString() ?? null;
}

/** The last millisecond of a calendar day in Finland; null when there is no such day. */
export function endOfDay(day: string): string | null {
  const start = startOfDay(day);
  if (start === null) return null;
  const next = startOfDay(new Date(Date.parse(day) + dayMilliseconds).toISOString().slice(0, 10));
  return next === null ? null : new Date(Date.parse(next) - 1).toISOString();
}
