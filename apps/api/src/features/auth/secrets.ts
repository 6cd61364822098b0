import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** 256 random bits as text that fits a cookie or an address. */
export const randomToken = () => randomBytes(32).toString('base64url');

/** What is stored in place of a secret that comes back: worthless to who reads the table. */
export const hashOf = (secret: string, token: string) => createHmac('sha256', secret).update(token).digest();

/** For keys that must be found without the session secret. */
export const keyHashOf = (key: string) => createHash('sha256').update(key).digest();

const keyFor = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'kasvu session id token', 32));

/** AES-256-GCM: nonce, tag, ciphertext. */
export function seal(secret: string, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** The text that was sealed, or null when the secret has changed since. */
export function unseal(secret: string, sealed: Buffer): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(secret), sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
