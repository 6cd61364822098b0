/** A pattern that one of the phrases (each a piece of a regular expression) stands in a text as whole words. */
export const anyOf = (...phrases: string[]): RegExp => new RegExp(String.raw`(?<![\p{L}-])(?:${phrases.join('|')})(?!\p{L})`, 'iu');

/** A pattern that a text consists of such phrases, at least one of them, and of fillers. */
export const onlyOf = (phrases: string, fillers: string): RegExp =>
  new RegExp(String.raw`^(?:(?:${fillers})\s+)*(?:${phrases})(?:[\s,]+(?:${fillers}|${phrases}))*$`, 'iu');
