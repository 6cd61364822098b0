import { dayText } from '../days.ts';
import { descriptions, type Label } from './labels.ts';
import type { RegisteredEntry } from './shapes.ts';
import type { Traits } from './traits.ts';

const REGISTERED: Label = ['Rekisterissä', 'Registrerad', 'Registered'];
const REMOVED: Label = ['Poistettu rekisteristä', 'Avförd ur registret', 'Removed from the register'];
const VAT: Label = ['Liiketoiminnasta arvonlisäverovelvollinen', 'Momsskyldig för rörelseverksamhet', 'VAT-liable for business activity'];

/** Registers by number: 1 trade, 4 tax administration, 5 prepayment, 6 VAT, 7 employer; `share` have the entry. */
const ENTRIES = [
  { register: '1', type: '1', authority: '2', label: REGISTERED, share: 1 },
  { register: '4', type: '1', authority: '1', label: REGISTERED, share: 1 },
  { register: '5', type: '55', authority: '1', label: REGISTERED, share: 0.7 },
  { register: '6', type: '80', authority: '1', label: VAT, share: 0.75 },
  { register: '7', type: '41', authority: '1', label: REGISTERED, share: 0.4 },
] as const;

const NOT_IN_TRADE_REGISTER = new Set(['RY', 'SÄÄ', 'KUNTA']);

/** Whether companies of this form are entered in the trade register at all. */
export function isInTradeRegister(traits: Traits, index: number): boolean {
  return !NOT_IN_TRADE_REGISTER.has(traits.form(index));
}

/** The register entries of a company; `endDay` closes them all (a ceased company). */
export function registeredEntriesOf(traits: Traits, index: number, endDay: number | null): RegisteredEntry[] {
  const dice = traits.dice('entries', index);
  const registered = traits.registered(index);
  const entries: RegisteredEntry[] = [];
  for (const { register, type, authority, label, share } of ENTRIES) {
    const day = registered + dice.int(40);
    const isHeld = dice.chance(traits.form(index) === 'KUNTA' ? 1 : share);
    const hasEnded = dice.chance(register === '7' ? 0.15 : 0);
    if (!isHeld || (register === '1' && !isInTradeRegister(traits, index))) continue;
    const ended = endDay ?? (hasEnded ? day + 400 : null);
    entries.push({
      type: ended === null || register !== '1' ? type : '4',
      descriptions: descriptions(ended === null || register !== '1' ? label : REMOVED, dice),
      registrationDate: dayText(day),
      ...(ended === null ? {} : { endDate: dayText(Math.max(day, ended)) }),
      register,
      authority,
    });
  }
  return entries;
}
