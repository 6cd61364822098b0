import type { LocalizedText, StudyRecord } from '@kasvu/contracts';
import { localized, type RecognisableText } from '../skills/recognition';

/** What descriptions of studies say of every study, which is no skill that it teaches: `Opetus on lähiopetusta`, `What you learn`. */
const ofStudying = /(?<![\p{L}-])(?:opit|opetu(?:s|sta|kse\p{L}*)|utbildning(?:en|ens)?|undervisningen|learn)(?![\p{L}-])/giu;

const withoutStudying = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(text).map(([language, words]) => [language, words.replace(ofStudying, '')]));

/** The texts of a study that may say what it teaches, most telling first. */
export const studyTexts = (study: Pick<StudyRecord, 'names' | 'outcomes' | 'keywords' | 'description'>): RecognisableText[] => [
  ...localized('name', study.names),
  ...localized('outcomes', study.outcomes),
  ...localized('keywords', study.keywords),
  ...localized('description', withoutStudying(study.description)),
];
