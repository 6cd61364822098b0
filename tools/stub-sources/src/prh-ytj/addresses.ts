import { canaryPerson } from '../canaries.ts';
import { dayText } from '../days.ts';
import { districts, vantaa, type District, type Town } from '../places/vantaa.ts';
import type { Dice } from '../random.ts';
import type { PostOffice, YtjAddress } from './shapes.ts';
import { CITY_INDEX, type Traits } from './traits.ts';

const FOREIGN = [
  { country: 'SE', freeAddressLine: 'Kajgatan_14 _ SE-411_06 Göteborg' },
  { country: 'EE', freeAddressLine: 'Sadama_tänav_7 _ EE-10111 Tallinn' },
  { country: 'DE', freeAddressLine: 'Hafenweg_22 _ DE-20457 Hamburg' },
  { country: 'PL', freeAddressLine: 'ul._Morska_3 _ PL-81-222 Gdynia' },
] as const;

function postOffices(town: { finnish: string; swedish: string; municipalityCode: string }, dice: Dice): PostOffice[] {
  const both: PostOffice[] = [
    { city: town.finnish, languageCode: '1', municipalityCode: town.municipalityCode },
    { city: town.swedish, languageCode: '2', municipalityCode: town.municipalityCode },
  ];
  return dice.chance(0.5) ? both : both.reverse();
}

/** The register sometimes sends unused parts of an address as empty strings and sometimes leaves them out. */
function streetParts(dice: Dice): Partial<YtjAddress> {
  const buildingNumber = `${dice.int(96) + 1}`;
  if (dice.chance(0.25)) return { buildingNumber, entrance: dice.pick(['A', 'B', 'C']), apartmentNumber: `${dice.int(80) + 1}` };
  return dice.chance(0.5) ? { buildingNumber, entrance: '', apartmentNumber: '', apartmentIdSuffix: '' } : { buildingNumber };
}

function careOf(dice: Dice): { co?: string } {
  if (dice.chance(0.93)) return dice.chance(0.5) ? { co: '' } : {};
  const { name } = canaryPerson(dice.next());
  return { co: dice.chance(0.6) ? `c/o ${name}` : name };
}

function inDistrict(type: 1 | 2, district: District, dice: Dice, registrationDate: string): YtjAddress {
  const street = dice.pick(district.streets);
  return {
    type,
    street,
    postCode: district.postCode,
    postOffices: postOffices(vantaa, dice),
    ...streetParts(dice),
    ...careOf(dice),
    registrationDate,
    source: '0',
  };
}

function inTown(type: 1 | 2, town: Town, dice: Dice, registrationDate: string): YtjAddress {
  const street = dice.pick(town.streets);
  return {
    type,
    street,
    postCode: dice.pick(town.postCodes),
    postOffices: postOffices(town, dice),
    ...streetParts(dice),
    ...careOf(dice),
    registrationDate,
    source: '0',
  };
}

function foreign(type: 1 | 2, dice: Dice, registrationDate: string): YtjAddress {
  return { type, ...dice.pick(FOREIGN), registrationDate, source: '0' };
}

function box(
  postCode: string,
  town: { finnish: string; swedish: string; municipalityCode: string },
  number: string,
  dice: Dice,
  registrationDate: string,
): YtjAddress {
  return {
    type: 2,
    street: '',
    postCode,
    postOffices: postOffices(town, dice),
    postOfficeBox: number,
    buildingNumber: '',
    entrance: '',
    apartmentNumber: '',
    apartmentIdSuffix: '',
    co: '',
    registrationDate,
    source: '0',
  };
}

function cityAddresses(dice: Dice): YtjAddress[] {
  const cityOffice = { finnish: 'VANTAAN KAUPUNKI', swedish: 'VANDA STAD', municipalityCode: vantaa.municipalityCode };
  return [
    {
      type: 1,
      street: 'Asematie',
      postCode: '01300',
      postOffices: postOffices(vantaa, dice),
      buildingNumber: '7',
      entrance: '',
      apartmentNumber: '',
      apartmentIdSuffix: '',
      co: '',
      registrationDate: '2010-01-01',
      source: '0',
    },
    box('01030', cityOffice, '1100', dice, '2010-01-01'),
  ];
}

function visiting(traits: Traits, index: number, dice: Dice, date: string): YtjAddress[] {
  const seat = traits.seat(index);
  if (seat.kind === 'district') return [inDistrict(1, seat.district, dice, date)];
  if (seat.kind === 'town') return [inTown(1, seat.town, dice, date)];
  return seat.kind === 'foreign' ? [foreign(1, dice, date)] : [];
}

function postal(traits: Traits, index: number, dice: Dice, date: string): YtjAddress[] {
  switch (traits.postal(index)) {
    case 'street':
      return [inDistrict(2, dice.pick(districts), dice, date)];
    case 'box':
      return [box(`${dice.pick(districts.slice(0, 3)).postCode.slice(0, 4)}1`, vantaa, `${dice.int(900) + 1}`, dice, date)];
    case 'box-elsewhere':
      return [box('00101', { finnish: 'HELSINKI', swedish: 'HELSINGFORS', municipalityCode: '091' }, `${dice.int(900) + 1}`, dice, date)];
    case 'foreign':
      return [foreign(2, dice, date)];
    default:
      return [];
  }
}

/** The addresses of a company, the visiting one first; null when the register knows none. */
export function addressesOf(traits: Traits, index: number): YtjAddress[] | null {
  const dice = traits.dice('address', index);
  if (index === CITY_INDEX) return cityAddresses(dice);
  if (traits.seat(index).kind === 'unknown') return null;
  const date = dayText(traits.registered(index) + dice.int(60));
  return [...visiting(traits, index, dice, date), ...postal(traits, index, dice, date)];
}

/** Whether a post office of the company (visiting or postal) bears this name, in capitals; cheaper than writing the addresses out. */
export function hasPostOffice(traits: Traits, index: number, name: string): boolean {
  if (index === CITY_INDEX) return ['VANTAA', 'VANDA', 'VANTAAN KAUPUNKI', 'VANDA STAD'].includes(name);
  const seat = traits.seat(index);
  if (seat.kind === 'unknown') return false;
  const isVantaa = name === vantaa.finnish || name === vantaa.swedish;
  if (isVantaa && seat.kind === 'district') return true;
  if (seat.kind === 'town' && (seat.town.finnish === name || seat.town.swedish === name)) return true;
  const mail = traits.postal(index);
  if (isVantaa) return mail === 'street' || mail === 'box';
  return mail === 'box-elsewhere' && (name === 'HELSINKI' || name === 'HELSINGFORS');
}
