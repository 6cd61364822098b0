import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Pseudonyms } from './pseudonyms';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * A cursor that may be kept though what a source about people uses for one is its own affair and may hold somebody's key: sealed, so that like
 * a pseudonym nobody can tell anything from it without the city's secret.
 * @param source the id of the source
 */
export function sealCursor(source: string, position: unknown, pseudonyms: Pseudonyms): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyFrom(source, pseudonyms), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(position), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
}

/** What was sealed, or null when there is no cursor or it is of another source, city or time: then the read starts over. */
export function openCursor<Schema extends z.ZodType>(
  source: string,
  cursor: string | null,
  schema: Schema,
  pseudonyms: Pseudonyms,
): z.output<Schema> | null {
  if (cursor === null) return null;
  const bytes = Buffer.from(cursor, 'base64url');
  try {
    const decipher = createDecipheriv(algorithm, keyFrom(source, pseudonyms), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Cut, altered or of another city: it leads nowhere.
    return null;
  }
}

/** 200 bits that follow from the city's secret and serve nothing else. */
function keyFrom(source: string, pseudonyms: Pseudonyms): Buffer {
  const [first, second] = ['1', '2'].map((part) => pseudonyms.of(`${source}/cursor`, part));
  return createHash('sha256').update(`${first}${second}`).digest();
}
