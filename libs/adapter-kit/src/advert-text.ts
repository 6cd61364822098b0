import { plainText } from './normalise';
import { findPersonalData, maskPersonalData } from './personal-data';

/** Where a sentence ends: not after `p.` or `klo`, whose next word is no capital. */
const sentenceEnd = /(?<=[.!?…])\s+(?=["'”»(]?\p{Lu})/u;
/** Two capitalised words side by side, as names are. */
const personName = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?[ \u00a0]\p{Lu}\p{Ll}+/u;
/** What leads to somebody to ask. */
const contactWords =
  /lisätieto|lisatieto|yhteyshenkilö|yhteystie|yhteydenot|tiedustel|kysy lisää|vastaa\p{L}* kysymyksi|ota yhteyttä|kontaktperson|kontakta|mer information|närmare (information|upplysningar)|upplysningar|frågor|contact|further information|more information|questions|enquiries|inquiries/iu;

/**
 * What an advertisement says, as a person reads it, without those to ask: a sentence that holds an e-mail address, a phone number or an identity
 * code is left out, for it mostly names somebody too, and so is one that names somebody to contact.
 */
export function advertText(html: string | null | undefined): string | null {
  const lines = plainText((html ?? '').toWellFormed().replaceAll('\0', '')).split('\n');
  const kept = lines.map((line) => line.split(sentenceEnd).filter(isAboutTheJob).join(' '));
  const text = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // An address may be cut by a line break; then neither line alone shows it.
  return maskPersonalData(text) || null;
}

function isAboutTheJob(sentence: string): boolean {
  if (findPersonalData(sentence).length > 0) return false;
  return !(contactWords.test(sentence) && personName.test(sentence));
}

/** An http(s) address that holds no personal data, or null. */
export function webAddress(text: string | null | undefined): string | null {
  const url = URL.parse((text ?? '').trim());
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  return findPersonalData(decoded(url.href)).length > 0 || findPersonalData(url.href).length > 0 ? null : url.href;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A stray per cent sign: the address is looked at as it is.
    return href;
  }
}
