import { maskedLine, municipalityCodeOf } from '@kasvu/adapter-kit';
import type { Described, Place } from './remote-posting';

interface PlaceFound {
  municipalityCodes: string[];
  /** Of the first place that has one. */
  address: string | null;
}

/** Where a posting is, of the places it names. */
export function placesOf(places: readonly Place[]): PlaceFound {
  const found = places.map(placeOf);
  return {
    municipalityCodes: [...new Set(found.flatMap(({ codes }) => codes))],
    address: found.map(({ address }) => address).find((address) => address !== null) ?? null,
  };
}

function placeOf(place: Place): { codes: string[]; address: string | null } {
  if (typeof place === 'string') return ofWords(place);
  const [address] = place.address;
  if (address === undefined) return ofWords(place.name ?? '');
  if (typeof address === 'string') return ofWords(address);
  const inFinland = isFinland(address.addressCountry);
  const localities = address.addressLocality;
  const region = [...address.addressRegion, ...address.addressCountry.map(textOf), ...localities];
  // A form that wants a street is given a country or region by those who have none.
  const street = region.includes(address.streetAddress ?? '') ? '' : (address.streetAddress ?? '');
  const postCode = inFinland && /^\d{1,5}$/.test(address.postalCode ?? '') ? address.postalCode?.padStart(5, '0') : address.postalCode;
  const town = [postCode, localities[0]].filter(Boolean).join(' ');
  return {
    codes: inFinland ? codesOf(localities) : [],
    address: maskedLine([street, town].filter(Boolean).join(', ')),
  };
}

/** A place written as one text: `Helsinki, Finland`. */
export function ofWords(text: string): { codes: string[]; address: string | null } {
  return { codes: codesOf(text.split(/[,;|/()]|\s[-–]\s/)), address: maskedLine(text) };
}

function codesOf(names: readonly string[]): string[] {
  return names.map((name) => municipalityCodeOf(name.trim().replace(/^\d{5}\s+/, ''))).filter((code) => code !== null);
}

/** Nothing said is Finland. */
function isFinland(countries: readonly Described[]): boolean {
  return countries.length === 0 || countries.some((country) => /^(fi|fin|finland|suomi)$/i.test(textOf(country).trim()));
}

function textOf(value: Described): string {
  return typeof value === 'string' ? value : (value.name ?? '');
}
