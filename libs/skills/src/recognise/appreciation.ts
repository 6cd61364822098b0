import { anyOf } from './whole-words';

const appreciations = anyOf(
  String.raw`eduksi|eduksesi|etu|etua|etuna|arvostamme|arvostetaan|plussaa?|plussana|meriit\p{L}+|ansioksi|lisäarvoa|bonusta|hyöty\p{L}*|hyödyksi`,
  String.raw`toivottav\p{L}+|suotav\p{L}+|meriter\p{L}*|merit|fördel|plus|värdesätt\p{L}*|uppskatt\p{L}*|önskvär\p{L}*`,
  String.raw`advantage\p{L}*|nice to have|good to have|appreciat\p{L}*|beneficial|desirable|preferabl\p{L}*|preferred|bonus|an asset|we value`,
);
const requirements = anyOf(
  String.raw`vaadi\p{L}*|vaatimu(?:s|ksena|ksina|kset)|edelly\p{L}*|pakoll\p{L}*|välttämät\p{L}*|on oltava|tulee olla|kräv\p{L}*|krav|obligatorisk\p{L}*`,
  String.raw`förutsätt\p{L}*|nödvändig\p{L}*|requir\p{L}*|mandatory|must|necessary|essential`,
);

/** Whether a sentence says that what it names is an advantage. */
export const isAppreciation = (text: string): boolean => appreciations.test(text);

/** Whether a clause says that what it names cannot be done without. */
export const isRequirement = (text: string): boolean => requirements.test(text);
