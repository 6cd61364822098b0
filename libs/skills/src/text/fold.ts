/** Lower case, NFC, no soft hyphens, plain apostrophes; diacritics other than those of å, ä and ö are dropped. */
export function foldCase(text: string): string {
  const lower = text.normalize('NFC').replaceAll('\u00ad', '').replaceAll('’', "'").toLowerCase();
  // eslint-disable-next-line no-control-regex -- ASCII is the fast path
  if (/^[\x00-\x7fåäö]*$/.test(lower)) return lower;
  let folded = '';
  for (const letter of lower) folded += 'åäö'.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');
  return folded;
}

/** Drops every diacritic, å ä ö too: for words typed on a keyboard without them. A last resort: `saari` ≠ `sääri`. */
export function foldAllDiacritics(text: string): string {
  return foldCase(text).normalize('NFD').replace(/\p{M}/gu, '');
}
