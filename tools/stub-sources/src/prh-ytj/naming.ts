import type { Dice } from '../random.ts';
import type { FormKey } from './forms.ts';
import type { Industry } from './industries.ts';
import { associationSubjects, beginnings, endings, housingBeginnings, housingEndings, middles, placeGenitives, surnames } from './words.ts';

const SUFFIX: Record<FormKey, string> = { OY: 'Oy', OYJ: 'Oyj', AOY: '', KY: 'Ky', AY: 'Ay', OK: 'osk', SÄÄ: 'sr', RY: 'ry', KUNTA: '' };

const coined = (dice: Dice): string => `${dice.pick(beginnings)}${dice.pick(middles)}${dice.pick(endings)}`;

function tradingWords(industry: Industry, dice: Dice): string {
  const word = dice.pick(industry.words);
  const kind = dice.next();
  if (kind < 0.5) return `${coined(dice)} ${word}`;
  if (kind < 0.72) return `${word} ${dice.pick(surnames)}`;
  if (kind < 0.84) return `${dice.pick(placeGenitives)} ${word} ${coined(dice)}`;
  if (kind < 0.94) return `${coined(dice)} Group`;
  return `${dice.pick(surnames)} & Kumppanit`;
}

/** A name as the register would hold it for a company of this form and line of business. */
export function companyName(form: FormKey, industry: Industry, dice: Dice): string {
  switch (form) {
    case 'AOY':
      return `${dice.chance(0.5) ? 'Asunto Oy' : 'As Oy'} Vantaan ${dice.pick(housingBeginnings)}${dice.pick(housingEndings)}${dice.chance(0.5) ? '' : ` ${dice.int(40) + 1}`}`;
    case 'RY':
      return `${dice.pick(placeGenitives)} ${dice.chance(0.5) ? `${coined(dice)}-` : ''}${dice.pick(associationSubjects)} ry`;
    case 'SÄÄ':
      return `${coined(dice)}-säätiö sr`;
    case 'OY':
      return dice.chance(0.08) ? `Oy ${tradingWords(industry, dice)} Ab` : `${tradingWords(industry, dice)} Oy`;
    default:
      return `${tradingWords(industry, dice)} ${SUFFIX[form]}`.trim();
  }
}

/** A trading name beside the main one: no company form in it. */
export function auxiliaryName(industry: Industry, dice: Dice): string {
  return dice.chance(0.5) ? `${dice.pick(placeGenitives)} ${dice.pick(industry.words)}` : coined(dice);
}

/** The Swedish parallel name of a limited company. */
export function swedishName(name: string): string {
  return name
    .replace(/ Oyj$/, ' Abp')
    .replace(/ Oy$/, ' Ab')
    .replace(/^Oy (.*) Ab$/, '$1 Ab');
}
