/** What a text may give away about a person. */
export type PersonalDataKind = 'e-mail address' | 'phone number' | 'personal identity code';

export interface PersonalDataHit {
  kind: PersonalDataKind;
  text: string;
}

/** `name@host.fi`, also written `name(at)host.fi` against harvesters. */
const email = /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\((?:at|a|ät)\)|\[(?:at|a|ät)\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/giu;
/** Day, month, year, century sign, number and check character, as the Digital and Population Data Services Agency writes them. */
const identityCode = /(?<![\p{L}\p{N}])[0-3]\d[01]\d{3}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/gu;
/** A Finnish or international number of 7 digits or more; the first group is a business ID, which is no phone number. */
const phone =
  /(?<![\d-])(\d{7}-\d)(?![\d-])|(?<![\p{L}\p{N}+/=&_-]|\d[.,])(?:\+\d{1,3}|00\d{2,3}|\(?0\d{1,3}\)?)(?:[ \u00a0()/–-]{0,3}\d){5,11}(?!\d|-\d)/gu;

/** Finds e-mail addresses, phone numbers and Finnish personal identity codes in a text. */
export function findPersonalData(text: string): PersonalDataHit[] {
  const hits: PersonalDataHit[] = [];
  replacePersonalData(text, (kind, found) => {
    hits.push({ kind, text: found });
    return ' ';
  });
  return hits;
}

/** The text with e-mail addresses, phone numbers and Finnish personal identity codes masked. */
export function maskPersonalData(text: string): string {
  return replacePersonalData(text, (kind) => `[${kind}]`);
}

function replacePersonalData(text: string, replace: (kind: PersonalDataKind, found: string) => string): string {
  if (!/\d|@|\(a|\(ä|\[a|\[ä/i.test(text)) return text;
  return text
    .replace(identityCode, (found) => replace('personal identity code', found))
    .replace(email, (found) => replace('e-mail address', found))
    .replace(phone, (found, businessId?: string) => (businessId ? found : replace('phone number', found)));
}
