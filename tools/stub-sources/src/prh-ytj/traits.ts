import { syntheticBusinessId, withWrongCheckDigit } from '../business-id.ts';
import { dayNumber } from '../days.ts';
import { districts, otherTowns, type District, type Town } from '../places/vantaa.ts';
import { pickAt, stream, weighted, type Dice } from '../random.ts';
import { chooseForm, type FormKey } from './forms.ts';
import { associationIndustry, housingIndustry, industries, municipalIndustry, type Industry } from './industries.ts';

/** The City of Vantaa itself is company 0: the one real organisation, and the employer of the city's vacancies. */
export const CITY_INDEX = 0;
export const CITY_BUSINESS_ID = '0124610-9';

/** Of every thousand companies, number 500 has a wrong check digit and number 750 has no name at all. */
export const BROKEN_EVERY = 1000;
const WRONG_CHECK_DIGIT_AT = 500;
const NAMELESS_AT = 750;

export type Fate = 'active' | 'ceased' | 'bankruptcy' | 'liquidation' | 'restructuring';
export type Postal = 'none' | 'street' | 'box' | 'box-elsewhere' | 'foreign';
export type Seat = { kind: 'district'; district: District } | { kind: 'town'; town: Town } | { kind: 'foreign' } | { kind: 'unknown' };

const CITY_REGISTERED = dayNumber('1978-03-15');
const FIRST_REGISTRATION = dayNumber('1985-01-02');

/** No generated date lies after this day, so the register reads the same whatever day it is. */
export const LAST_CHANGE = dayNumber('2026-06-30');

const chooseFate = weighted<Fate>([
  ['active', 87],
  ['ceased', 8.5],
  ['liquidation', 2.3],
  ['bankruptcy', 1.5],
  ['restructuring', 0.7],
]);
const choosePostal = weighted<Postal>([
  ['none', 55],
  ['street', 20],
  ['box', 22],
  ['box-elsewhere', 2.4],
  ['foreign', 0.6],
]);
const chooseDistrict = weighted(districts.map((district, rank) => [district, 1 / (rank + 3)] as const));

/**
 * What is true of company `index` before any of it is written out. Each trait has numbers of its own, so one can be asked
 * without making the rest: a million companies can be counted by place without building one of them.
 */
export interface Traits {
  businessId(index: number): string;
  isNameless(index: number): boolean;
  /** Nameless, or with a wrong check digit. */
  isBroken(index: number): boolean;
  form(index: number): FormKey;
  industry(index: number): Industry;
  seat(index: number): Seat;
  postal(index: number): Postal;
  fate(index: number): Fate;
  /** Day number of the registration. */
  registered(index: number): number;
  /** Numbers for writing out one part of the company. */
  dice(part: 'names' | 'line' | 'address' | 'entries' | 'rest', index: number): Dice;
}

function industryOf(form: FormKey, position: number): Industry {
  if (form === 'KUNTA') return municipalIndustry;
  if (form === 'AOY') return housingIndustry;
  if (form === 'RY' || form === 'SÄÄ') return associationIndustry;
  return pickAt(industries, position);
}

function seatOf(position: number, choice: number): Seat {
  if (position < 0.965) return { kind: 'district', district: chooseDistrict(choice) };
  if (position < 0.992) return { kind: 'town', town: pickAt(otherTowns, choice) };
  return position < 0.996 ? { kind: 'foreign' } : { kind: 'unknown' };
}

/** The traits of every company under a seed; they depend on nothing else, so a larger size only adds companies. */
export function createTraits(seed: number): Traits {
  const numbers = (name: string) => stream(seed, `ytj-${name}`);
  const streams = {
    id: numbers('id'),
    form: numbers('form'),
    industry: numbers('industry'),
    seat: numbers('seat'),
    district: numbers('district'),
    postal: numbers('postal'),
    fate: numbers('fate'),
    day: numbers('day'),
  };
  const parts = {
    names: numbers('names'),
    line: numbers('line'),
    address: numbers('address'),
    entries: numbers('entries'),
    rest: numbers('rest'),
  };
  const isBroken = (index: number): boolean => index % BROKEN_EVERY === WRONG_CHECK_DIGIT_AT || index % BROKEN_EVERY === NAMELESS_AT;
  const form = (index: number): FormKey => (index === CITY_INDEX ? 'KUNTA' : chooseForm(streams.form.at(index)));

  return {
    businessId: (index) => {
      if (index === CITY_INDEX) return CITY_BUSINESS_ID;
      const businessId = syntheticBusinessId(index, streams.id.at(index));
      return index % BROKEN_EVERY === WRONG_CHECK_DIGIT_AT ? withWrongCheckDigit(businessId) : businessId;
    },
    isNameless: (index) => index % BROKEN_EVERY === NAMELESS_AT,
    isBroken,
    form,
    industry: (index) => industryOf(form(index), streams.industry.at(index)),
    seat: (index) => {
      if (index === CITY_INDEX) return { kind: 'district', district: districts[0] as District };
      return seatOf(isBroken(index) ? 0 : streams.seat.at(index), streams.district.at(index));
    },
    postal: (index) => (index === CITY_INDEX ? 'box' : choosePostal(streams.postal.at(index))),
    fate: (index) => (index === CITY_INDEX || isBroken(index) ? 'active' : chooseFate(streams.fate.at(index))),
    registered: (index) =>
      index === CITY_INDEX
        ? CITY_REGISTERED
        : FIRST_REGISTRATION + Math.floor(Math.sqrt(streams.day.at(index)) * (LAST_CHANGE - FIRST_REGISTRATION)),
    dice: (part, index) => parts[part].dice(index),
  };
}
