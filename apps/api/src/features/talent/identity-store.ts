import type { Page } from '@kasvu/adapter-kit';
import type { IdentityRecord } from '@kasvu/contracts';
import type { ClientBase } from 'pg';
import type { IdentityVault, SealedIdentity } from './identity-vault';

type Held = Pick<SealedIdentity, 'pseudonym' | 'key_id' | 'fingerprint'>;

/**
 * Brings the identities of a page's people up to date in the page's transaction: who consents to it is sealed, unless held just so; who does
 * not any more is deleted, and so is whose record could not be taken, since nobody knows what they consent to now. Only of people whose
 * profile comes from this source.
 */
export async function storeIdentities(client: ClientBase, vault: IdentityVault | null, source: string, page: Page): Promise<void> {
  const given = new Map((page.identities ?? []).map((identity) => [identity.pseudonym, identity]));
  if (given.size > 0 && !vault) throw new Error('A source that delivers identities is read without a key to seal them');
  const { rows: held } = await client.query<Held>(
    // First those of the page, then whose they are: joined at once, a table not yet analysed is walked through for each person.
    `WITH held AS MATERIALIZED (SELECT pseudonym, key_id, fingerprint FROM talent_identity WHERE pseudonym = ANY($2))
     SELECT held.* FROM held JOIN talent t USING (pseudonym) WHERE t.source = $1`,
    [
      source,
      [...page.records, ...page.rejected].flatMap(({ kind, sourceId }) => (kind === 'talent' && sourceId !== null ? [sourceId] : [])),
    ],
  );
  const gone = held.filter(({ pseudonym }) => !given.has(pseudonym)).map(({ pseudonym }) => pseudonym);
  if (gone.length > 0) await client.query('DELETE FROM talent_identity WHERE pseudonym = ANY($1)', [gone]);
  if (vault) await sealChanged(client, vault, source, given, new Map(held.map((row) => [row.pseudonym, row])));
}

async function sealChanged(
  client: ClientBase,
  vault: IdentityVault,
  source: string,
  given: ReadonlyMap<string, IdentityRecord>,
  held: ReadonlyMap<string, Held>,
): Promise<void> {
  const sealed = [...given.values()].flatMap((identity) => {
    const row = held.get(identity.pseudonym);
    return row && vault.isSame(row, identity) ? [] : [vault.seal(identity)];
  });
  if (sealed.length === 0) return;
  await client.query(
    `INSERT INTO talent_identity (pseudonym, key_id, sealed, fingerprint)
     SELECT given.* FROM unnest($1::text[], $2::text[], $3::bytea[], $4::bytea[]) given (pseudonym, key_id, sealed, fingerprint)
       JOIN talent t USING (pseudonym) WHERE t.source = $5 AND t.identity_until IS NOT NULL
     ON CONFLICT (pseudonym) DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed, fingerprint = excluded.fingerprint`,
    [
      sealed.map((row) => row.pseudonym),
      sealed.map((row) => row.key_id),
      sealed.map((row) => row.sealed),
      sealed.map((row) => row.fingerprint),
      source,
    ],
  );
}
