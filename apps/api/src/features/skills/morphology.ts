import { createMorphology, createVoikko, findVoikkoDictionary, type Morphology } from '@kasvu/skills/morphology';

/** Finnish with the dictionary where one is installed, else with the weaker stemmer; `describe()` says which. */
export function loadMorphology(configured: string | undefined): Morphology {
  const dictionary = findVoikkoDictionary(configured ? [configured] : undefined);
  return createMorphology(dictionary ? { voikko: createVoikko(dictionary.bytes) } : {});
}
