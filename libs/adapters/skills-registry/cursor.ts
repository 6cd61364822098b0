import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Pseudonyms } from '@kasvu/adapter-kit';
import { isoInstantSchema } from '@kasvu/contracts';
import { z } from 'zod';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

const positionSchema = z.object({
  changedSince: isoInstantSchema.nullable().describe('What the whole read asks for; null: everybody'),
  next: z.string().describe("The registry's own cursor"),
});
/** Where an interrupted read goes on. */
export type Position = z.output<typeof positionSchema>;

/**
 * A position that may be kept. The registry's cursor is its own affair and may well hold the key of the last person given, so ours is sealed:
 * like a pseudonym, nobody can tell anything from it without the city's secret.
 */
export function sealCursor(position: Position, pseudonyms: Pseudonyms): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyFrom(pseudonyms), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(position), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
}

/** The position, or null when there is none or it was sealed with another secret: then the read starts over. */
export function openCursor(cursor: string | null, pseudonyms: Pseudonyms): Position | null {
  if (cursor === null) return null;
  try {
    const bytes = Buffer.from(cursor, 'base64url');
    const decipher = createDecipheriv(algorithm, keyFrom(pseudonyms), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
    return positionSchema.parse(JSON.parse(text));
  } catch {
    // Cut, altered, or of another city: it leads nowhere.
    return null;
  }
}

/** 200 bits that follow from the city's secret and serve nothing else. */
function keyFrom(pseudonyms: Pseudonyms): Buffer {
  const [first, second] = ['1', '2'].map((part) => pseudonyms.of('skills-registry/cursor', part));
  return createHash('sha256').update(`${first}${second}`).digest();
}
