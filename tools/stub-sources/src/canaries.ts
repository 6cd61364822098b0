import { pickAt } from './random.ts';

/**
 * Made-up personal data planted where the real sources leak it (c/o lines, ad texts). Each value contains a mark that
 * occurs nowhere else, so a test can scan any answer of the product for it.
 */
const people = ['Testi Kanarialintu', 'Koe Kanarialintu', 'Malli Kanarialintu', 'Esimerkki Kanarialintu', 'Prov Kanarialintu'] as const;

/** Matches every planted piece of personal data: names, telephone numbers and e-mail addresses. */
export const canaryPattern = /kanarialintu|(?:040|\+358 ?40) ?000 ?9\d{3}\b/i;

/** A made-up person, chosen by a number in [0, 1). */
export function canaryPerson(position: number): { name: string; phone: string; email: string } {
  const name = pickAt(people, position);
  const number = Math.floor(position * 1000);
  return {
    name,
    phone: `040 000 9${String(number).padStart(3, '0')}`,
    email: `${name.toLowerCase().replace(' ', '.')}@kaupunki.example`,
  };
}
