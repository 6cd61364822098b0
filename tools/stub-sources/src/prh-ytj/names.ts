import { dayText } from '../days.ts';
import { auxiliaryName, companyName, swedishName } from './naming.ts';
import type { RegisterName } from './shapes.ts';
import { CITY_INDEX, LAST_CHANGE, type Traits } from './traits.ts';

/** A change made to a company after the fact: its new main name and the day it took it. */
export interface Rename {
  name: string;
  /** Day number. */
  day: number;
}

interface NameHistory {
  /** Day number on which every name ended (a ceased company). */
  endDay?: number | null;
  rename?: Rename | undefined;
}

const CITY_NAMES: RegisterName[] = [
  { name: 'Vantaan kaupunki', type: '1', registrationDate: '1978-03-15', version: 1, source: '1' },
  { name: 'Vanda stad', type: '2', registrationDate: '1978-03-15', version: 1, source: '1' },
];

function generatedNames(traits: Traits, index: number): RegisterName[] {
  if (index === CITY_INDEX) return CITY_NAMES.map((name) => ({ ...name }));
  if (traits.isNameless(index)) return [];
  const dice = traits.dice('names', index);
  const [form, industry, registered] = [traits.form(index), traits.industry(index), traits.registered(index)];
  const main = companyName(form, industry, dice);
  const hasPrevious = dice.chance(0.18);
  const changed = dayText(Math.min(LAST_CHANGE, registered + (hasPrevious ? 90 + dice.int(300) : 0)));
  const names: RegisterName[] = [{ name: main, type: '1', registrationDate: changed, version: 1, source: '1' }];
  if (hasPrevious) {
    names.push({
      name: companyName(form, industry, dice),
      type: '1',
      registrationDate: dayText(registered),
      endDate: changed,
      version: 2,
      source: '1',
    });
  }
  if ((form === 'OY' || form === 'OYJ') && dice.chance(0.08) && swedishName(main) !== main) {
    names.push({ name: swedishName(main), type: '2', registrationDate: changed, version: 1, source: '1' });
  }
  const auxiliary = dice.chance(0.12) ? 1 + dice.int(2) : 0;
  for (let made = 0; made < auxiliary; made++) {
    names.push({ name: auxiliaryName(industry, dice), type: '3', registrationDate: changed, version: 1, source: '1' });
  }
  // In no particular order: auxiliary names come first in a good part of the records.
  return auxiliary > 0 && dice.chance(0.6) ? names.reverse() : names;
}

/** The main name a company bears, or its last one; '' when the register has none. */
export function companyNameAt(traits: Traits, index: number): string {
  return generatedNames(traits, index).find(({ type, endDate }) => type === '1' && endDate === undefined)?.name ?? '';
}

function renamed(names: RegisterName[], rename: Rename): RegisterName[] {
  const day = dayText(rename.day);
  const former = names.map((name) => (name.type === '1' && name.endDate === undefined ? { ...name, endDate: day, version: 2 } : name));
  return [{ name: rename.name, type: '1', registrationDate: day, version: 1, source: '1' }, ...former.map(orderedKeys)];
}

const earlier = (first: string, second: string): string => (first < second ? first : second);

function orderedKeys({ name, type, registrationDate, endDate, version, source }: RegisterName): RegisterName {
  return { name, type, registrationDate, ...(endDate === undefined ? {} : { endDate }), version, source };
}

/** All names of a company, current, former, parallel and auxiliary; a ceased company has none without an end. */
export function namesOf(traits: Traits, index: number, { endDay = null, rename }: NameHistory = {}): RegisterName[] {
  const names = generatedNames(traits, index);
  if (rename !== undefined) return renamed(names, rename);
  if (endDay === null) return names;
  const last = dayText(endDay);
  return names.map((name) =>
    orderedKeys({ ...name, registrationDate: earlier(name.registrationDate, last), endDate: earlier(name.endDate ?? last, last) }),
  );
}
