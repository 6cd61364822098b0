import type { Language } from '@kasvu/contracts';
import type { Morphology } from '../morphology/create-morphology';
import { isStopWord } from '../text/stop-words';
import type { Token } from '../text/tokenise';
import type { LanguageIndex } from '../index/language-index';

/** The likely languages of a text whose language is not given: one, or several when they are equally likely. */
export function guessLanguages(tokens: readonly Token[], indexes: readonly LanguageIndex[], morphology: Morphology): Language[] {
  const scores = indexes.map((index) => {
    let score = 0;
    for (const { surface } of tokens) {
      if (isStopWord(surface, index.language)) score += 2;
      if (index.byWord.has(surface)) score += 1;
      if (index.language === 'fi' && surface.length > 3 && morphology.keys(surface, 'fi').known) score += 1;
    }
    return score;
  });
  const best = Math.max(...scores);
  return indexes.filter((_, at) => scores[at] === best).map((index) => index.language);
}
