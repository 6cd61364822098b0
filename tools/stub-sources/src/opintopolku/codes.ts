import type { Texts } from '../market/advertisement.ts';
import type { Municipality, Provider } from './providers.ts';

export interface Code {
  koodiUri: string;
  nimi: Texts;
}

/** A code of a list, with a version as the service mostly has it. */
export const code = (koodiUri: string, nimi: Texts): Code => ({ koodiUri, nimi });

export const municipalityCode = ({ code: number, fi, sv }: Municipality, version = ''): Code =>
  code(`kunta_${number}${version}`, { fi, sv });

export const organisation = ({ oid, names, municipality }: Provider): object => ({
  oid,
  nimi: names,
  paikkakunta: municipalityCode(municipality),
});

export const teachingLanguages = {
  fi: code('oppilaitoksenopetuskieli_1#2', { fi: 'suomi', sv: 'finska', en: 'Finnish' }),
  sv: code('oppilaitoksenopetuskieli_2#1', { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' }),
  en: code('oppilaitoksenopetuskieli_4#1', { fi: 'englanti', sv: 'engelska', en: 'English' }),
} as const;

export const deliveries = {
  contact: code('opetuspaikkakk_1#1', { fi: 'Lähiopetus', sv: 'Närundervisning', en: 'Contact teaching' }),
  distance: code('opetuspaikkakk_2#1', { fi: 'Etäopetus', sv: 'Distansundervisning', en: 'Distance teaching' }),
  online: code('opetuspaikkakk_3#1', { fi: 'Verkko-opiskelu', sv: 'Nätstudier', en: 'Online studies' }),
  blended: code('opetuspaikkakk_4#1', { fi: 'Monimuoto-opetus', sv: 'Flerformsundervisning', en: 'Blended teaching' }),
} as const;

export const units = {
  '2': code('opintojenlaajuusyksikko_2#1', { fi: 'opintopistettä', sv: 'studiepoäng', en: 'ECTS credits' }),
  '6': code('opintojenlaajuusyksikko_6#1', { fi: 'osaamispistettä', sv: 'kompetenspoäng', en: 'ECVET competence points' }),
} as const;

/** An extent as a number and as a code; 180120 is written 180+120. */
export function extentFields(unit: keyof typeof units | null, number: number | null): object {
  if (unit === null || number === null) return {};
  const text = number > 10_000 ? `${String(number).slice(0, 3)}+${String(number).slice(3)}` : `${number}`;
  return {
    opintojenLaajuusyksikko: units[unit],
    opintojenLaajuusNumero: number,
    opintojenLaajuus: code(`opintojenlaajuus_${number}#1`, { fi: text, sv: text, en: text }),
  };
}
