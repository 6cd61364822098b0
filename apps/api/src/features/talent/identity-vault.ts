import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { identityRecordSchema, type IdentityRecord } from '@kasvu/contracts';
import type { PeopleConfig } from '../../platform/config/config';

/** An identity as the table `talent_identity` holds it. */
export interface SealedIdentity {
  pseudonym: string;
  key_id: string;
  sealed: Buffer;
  /** Tells without the key's holder whether a newly read identity is the one held. */
  fingerprint: Buffer;
}

/** A sealed identity that the keys given cannot open. */
export class IdentityUnreadable extends Error {
  override readonly name = 'IdentityUnreadable';
}

interface Key {
  id: string;
  seal: Buffer;
  fingerprint: Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;
/** Texts are padded to a multiple of this, so that their length says nothing. */
const padTo = 256;

/** Seals identities with AES-256-GCM; each is bound to its pseudonym, so that no row can take another's place. */
export class IdentityVault {
  private readonly current: Key;
  private readonly keys: ReadonlyMap<string, Key>;

  /** @param keys 32 bytes each: the one to seal with, and the one that older rows may still be sealed with */
  constructor({ current, previous }: { current: Buffer; previous?: Buffer | undefined }) {
    this.current = keyFrom(current);
    const all = [this.current, ...(previous ? [keyFrom(previous)] : [])];
    this.keys = new Map(all.map((key) => [key.id, key]));
  }

  /** Names the key that is sealed with; says nothing of it. */
  get keyId(): string {
    return this.current.id;
  }

  /** Names the keys that can be opened with. */
  get keyIds(): string[] {
    return [...this.keys.keys()];
  }

  seal(identity: IdentityRecord): SealedIdentity {
    const text = textOf(identity);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.current.seal, nonce).setAAD(Buffer.from(identity.pseudonym));
    const content = Buffer.concat([cipher.update(padded(text)), cipher.final()]);
    return {
      pseudonym: identity.pseudonym,
      key_id: this.current.id,
      sealed: Buffer.concat([nonce, cipher.getAuthTag(), content]),
      fingerprint: this.fingerprint(text),
    };
  }

  /** Whether a row held is this identity under the present key. */
  isSame(held: Pick<SealedIdentity, 'key_id' | 'fingerprint'>, identity: IdentityRecord): boolean {
    return held.key_id === this.current.id && held.fingerprint.equals(this.fingerprint(textOf(identity)));
  }

  /** @throws {IdentityUnreadable} when no key fits or the row was tampered with */
  open({ pseudonym, key_id, sealed }: Pick<SealedIdentity, 'pseudonym' | 'key_id' | 'sealed'>): IdentityRecord {
    const key = this.keys.get(key_id);
    if (!key) throw new IdentityUnreadable(`It is sealed with the key ${key_id}, which is not among the keys given (KASVU_IDENTITY_KEY).`);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key.seal, sealed.subarray(0, nonceBytes)).setAAD(Buffer.from(pseudonym));
      decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      const text = Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString();
      return identityRecordSchema.parse(JSON.parse(text));
    } catch (cause) {
      throw new IdentityUnreadable('It was changed after it was sealed, or it belongs to somebody else.', { cause });
    }
  }

  private fingerprint(text: string): Buffer {
    return createHmac('sha256', this.current.fingerprint).update(text).digest();
  }
}

/** The vault of a city; null when it has no key for identities. */
export const vaultOf = ({
  identityKey,
  previousIdentityKey,
}: Pick<PeopleConfig, 'identityKey' | 'previousIdentityKey'>): IdentityVault | null =>
  identityKey ? new IdentityVault({ current: identityKey, previous: previousIdentityKey }) : null;

const derived = (secret: Buffer, purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `kasvu identities v1 ${purpose}`, 32));

function keyFrom(secret: Buffer): Key {
  return {
    id: createHash('sha256').update(derived(secret, 'key id')).digest('hex').slice(0, 12),
    seal: derived(secret, 'seal'),
    fingerprint: derived(secret, 'fingerprint'),
  };
}

const textOf = (identity: IdentityRecord) => JSON.stringify(identityRecordSchema.parse(identity));

function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes, Buffer.alloc((padTo - (bytes.length % padTo)) % padTo, ' ')]);
}
