import { createHmac, hkdfSync } from 'node:crypto';

/** Crockford's base 32 without letters that look like digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 20;

/** Makes pseudonyms with the secret of one city (LAW N2). */
export interface Pseudonyms {
  /**
   * The pseudonym of whoever has this key at the source. The same namespace and key give the same pseudonym in every run; without the city's
   * secret nobody can tell the key from it, and another city's differs.
   * @param namespace whose keys they are: `talent` for the city's skills registry, else the id of the source
   */
  of(namespace: string, key: string): string;
}

/** Pseudonyms by HMAC-SHA-256, 100 bits of it. @param secret 32 random bytes that belong to the city */
export function createPseudonyms(secret: Buffer): Pseudonyms {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'kasvu pseudonyms v1', 32));
  return {
    of(namespace, personKey) {
      const digest = createHmac('sha256', key)
        .update(`${namespace}\0${personKey.normalize('NFC').trim()}`)
        .digest();
      let bits = 0n;
      for (const byte of digest.subarray(0, 13)) bits = (bits << 8n) | BigInt(byte);
      let text = '';
      for (let index = 0; index < length; index++) {
        text = `${alphabet[Number(bits & 31n)]}${text}`;
        bits >>= 5n;
      }
      return text;
    },
  };
}

/** For sources that know no people: asking for a pseudonym is a fault of the adapter. */
export const noPseudonyms: Pseudonyms = {
  of: () => {
    throw new Error('This source delivers no people and gets no key for pseudonyms; see manifest.personalData.delivered');
  },
};
