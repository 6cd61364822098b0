import { forms } from './forms.ts';
import { allIndustries } from './industries.ts';
import type { Label } from './labels.ts';
import { WrongParameter } from './query.ts';

type CodeList = readonly (readonly [code: string, label: Label])[];

const SITUATIONS = {
  SELTILA: ['Selvitystila', 'Likvidation', 'Liquidation'],
  SANE: ['Yrityssaneeraus', 'Företagssanering', 'Restructuring'],
  KONK: ['Konkurssi', 'Konkurs', 'Bankruptcy'],
} as const satisfies Record<string, Label>;

const lines = (code: 'tol2008' | 'tol2025'): CodeList =>
  [...new Map(allIndustries.map((industry) => [industry[code], industry.label])).entries()].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );

/** The code lists of `/description` that the synthetic data uses; labels are this project's own. */
const codeLists: Record<string, CodeList> = {
  YRMU: Object.values(forms).map(({ code, label }) => [code, label] as const),
  TLAJI: [
    ['1', ['Toiminimi', 'Firma', 'Company name']],
    ['2', ['Rinnakkaistoiminimi', 'Parallellfirma', 'Parallel company name']],
    ['3', ['Aputoiminimi', 'Bifirma', 'Auxiliary company name']],
  ],
  SELTILA: [['SELTILA', SITUATIONS.SELTILA]],
  SANE: [['SANE', SITUATIONS.SANE]],
  KONK: [['KONK', SITUATIONS.KONK]],
  'SELTILA,SANE,KONK': Object.entries(SITUATIONS),
  REK: [
    ['1', ['Kaupparekisteri', 'Handelsregistret', 'Trade register']],
    ['4', ['Verohallinnon perustiedot', 'Skatteförvaltningens basuppgifter', 'Tax Administration']],
    ['5', ['Ennakkoperintärekisteri', 'Förskottsuppbördsregistret', 'Prepayment register']],
    ['6', ['Arvonlisäverovelvollisuus', 'Mervärdesskatteskyldighet', 'Value added tax-liability']],
    ['7', ['Työnantajarekisteri', 'Arbetsgivarregistret', 'Employer register']],
    ['8', ['Vakuutusmaksuvero', 'Skatt på försäkringspremier', 'Insurance premium tax']],
  ],
  REK_KDI: [
    ['1_0', ['Rekisteröimätön', 'Oregistrerad', 'Unregistered']],
    ['1_1', ['Rekisterissä', 'Registrerad', 'Registered']],
    ['1_3', ['Vireillä', 'Anhängig', 'Pending']],
    ['1_4', ['Poistettu rekisteristä', 'Avförd ur registret', 'Removed from the register']],
    ['4_1', ['Rekisterissä', 'Registrerad', 'Registered']],
    ['5_55', ['Rekisterissä', 'Registrerad', 'Registered']],
    ['6_80', ['Liiketoiminnasta arvonlisäverovelvollinen', 'Momsskyldig för rörelseverksamhet', 'VAT-liable for business activity']],
    ['7_41', ['Rekisterissä', 'Registrerad', 'Registered']],
  ],
  VIRANOM: [
    ['1', ['Verohallinto', 'Skatteförvaltningen', 'Tax Administration']],
    ['2', ['Patentti- ja rekisterihallitus', 'Patent- och registerstyrelsen', 'Patent and Registration Office']],
  ],
  TLAHDE: [
    ['0', ['Yhteiset tiedot', 'Gemensamma uppgifter', 'Common data']],
    ['1', ['Patentti- ja rekisterihallitus', 'Patent- och registerstyrelsen', 'Patent and Registration Office']],
    ['2', ['Verohallinto', 'Skatteförvaltningen', 'Tax Administration']],
    ['3', ['Yritys- ja yhteisötietojärjestelmä', 'Företags- och organisationsdatasystemet', 'Business Information System']],
  ],
  KIELI: [
    ['1', ['Suomi', 'Finska', 'Finnish']],
    ['2', ['Ruotsi', 'Svenska', 'Swedish']],
    ['3', ['Englanti', 'Engelska', 'English']],
  ],
  STATUS3: [
    ['1', ['Y-tunnus annettu', 'FO-nummer givet', 'Business ID issued']],
    ['2', ['Y-tunnus voimassa', 'FO-nummer i kraft', 'Business ID valid']],
  ],
  TOIMI3: lines('tol2008'),
  TOIMI4: lines('tol2025'),
};

export const descriptionLanguages = ['fi', 'sv', 'en'] as const;

export type DescriptionLanguage = (typeof descriptionLanguages)[number];

/** The language asked for. Throws WrongParameter when there is none. */
export function languageOf(query: URLSearchParams): DescriptionLanguage {
  const asked = query.get('lang');
  if (asked === null) throw new WrongParameter('Parameter lang is missing');
  const language = descriptionLanguages.find((known) => known === asked);
  if (language === undefined) throw new WrongParameter('Parameter lang is not one of en, fi, sv');
  return language;
}

/** A code list as the register's tab-separated text; a list it does not know is empty. */
export function codeListText(code: string, language: DescriptionLanguage): string {
  const place = descriptionLanguages.indexOf(language);
  return (codeLists[code] ?? []).map(([value, label]) => `${value}\t${label[place]}\n`).join('');
}
