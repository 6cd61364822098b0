/** The longest name of a unit; longer texts are advertisements that landed in the wrong field. */
const longestUnit = 90;
/** What a unit's name has not: sentences, numbers, addresses, cut texts. */
const marksOfProse = /[.?!:;…@]|\d|\[/u;
/** Two capitalised words side by side: a person's name, as in "Lisätietoja antaa Matti Meikäläinen". */
const personName = /\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+/u;
/** The line break between a unit and what follows it is lost: `oppiminenVantaan aikuisopisto`. */
const lostLineBreak = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u;

/**
 * The unit of the employer as `organisaatio` names it, or null when the field holds advertisement text. Such text is dropped as a whole: it names
 * recruiters and their phone numbers. Of two glued lines the first is kept, for the second may be anything.
 */
export function unitOf(organisation: string): string | null {
  if (organisation.length > longestUnit || marksOfProse.test(organisation) || personName.test(organisation)) return null;
  const [unit = ''] = organisation.split(lostLineBreak);
  return unit.replace(/[\s,]+$/, '') || null;
}
