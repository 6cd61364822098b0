import { pickAt } from './random.ts';

/**
 * Made-up personal data planted where the real sources leak it (c/o lines, ad texts) and in every field about a person. Each value contains a
 * mark that occurs nowhere else, so a test can scan any answer of the product for it.
 */
const people = ['Testi Kanarialintu', 'Koe Kanarialintu', 'Malli Kanarialintu', 'Esimerkki Kanarialintu', 'Prov Kanarialintu'] as const;

/**
 * Matches every planted piece of personal data: names and all that somebody wrote (the bird's name), telephone numbers, birth dates (nobody of
 * 1890 looks for work), and the keys by which registers know a person or an application.
 */
export const canaryPattern = /kanarialintu|(?:040|\+358 ?40) ?000 ?9\d{3}\b|\b1890-\d{2}-\d{2}|\b(?:otk|hakija|hakemus)-\d{7}/i;

/** A made-up person, chosen by a number in [0, 1). */
export function canaryPerson(position: number): { name: string; phone: string; email: string } {
  const name = pickAt(people, position);
  return { name, phone: canaryPhone(position), email: `${name.toLowerCase().replace(' ', '.')}@kaupunki.example` };
}

/** A made-up telephone number, chosen by a number in [0, 1). */
export function canaryPhone(position: number): string {
  return `040 000 9${String(Math.floor(position * 1000)).padStart(3, '0')}`;
}

/** A made-up birth date, chosen by a number in [0, 1). */
export function canaryBirthDate(position: number): string {
  return new Date(Date.UTC(1890, 0, 1 + Math.floor(position * 365))).toISOString().slice(0, 10);
}

/** Something a person wrote, with the mark in it. */
export function canaryText(text: string): string {
  return `${text} Kanarialintu`;
}
