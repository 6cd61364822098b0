import { weighted } from '../random.ts';
import type { Label } from './labels.ts';

/** A company form: queries name it by letters, answers by number. */
export interface Form {
  letters: string;
  code: string;
  label: Label;
}

/** The forms the synthetic companies have. */
export const forms = {
  OY: { letters: 'OY', code: '16', label: ['Osakeyhtiö', 'Aktiebolag', 'Limited company'] },
  OYJ: { letters: 'OYJ', code: '17', label: ['Julkinen osakeyhtiö', 'Publikt aktiebolag', 'Public limited company'] },
  AOY: { letters: 'AOY', code: '2', label: ['Asunto-osakeyhtiö', 'Bostadsaktiebolag', 'Housing company'] },
  KY: { letters: 'KY', code: '13', label: ['Kommandiittiyhtiö', 'Kommanditbolag', 'Limited partnership'] },
  AY: { letters: 'AY', code: '5', label: ['Avoin yhtiö', 'Öppet bolag', 'General partnership'] },
  OK: { letters: 'OK', code: '14', label: ['Osuuskunta', 'Andelslag', 'Co-operative'] },
  SÄÄ: { letters: 'SÄÄ', code: '8', label: ['Säätiö', 'Stiftelse', 'Foundation'] },
  RY: { letters: 'RY', code: '29', label: ['Muu yhdistys', 'Annan förening', 'Other association'] },
  KUNTA: { letters: 'KUNTA', code: '41', label: ['Kunta', 'Kommun', 'Municipality'] },
} as const satisfies Record<string, Form>;

export type FormKey = keyof typeof forms;

/** The letters a query may use; any other value is a wrong parameter. */
export const queryForms: ReadonlySet<string> = new Set(
  'AOY ASH ASY AY AYH ETS ETY SCE SCP HY KOY KVJ KVY KY OK OP OY OYJ SE SL SP SÄÄ TYH VOJ VOY VY VALTLL'.split(' '),
);

/** The form of a company, by a number in [0, 1). */
export const chooseForm = weighted<Exclude<FormKey, 'KUNTA'>>([
  ['OY', 69],
  ['AOY', 15],
  ['RY', 6],
  ['KY', 5],
  ['AY', 2],
  ['OK', 1.6],
  ['SÄÄ', 1],
  ['OYJ', 0.4],
]);
