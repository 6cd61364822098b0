import type { EntityManager } from 'typeorm';
import { type Command, CommandFailed } from '../../platform/commands/command';
import { AuditLog } from '../audit/audit-log';
import { IdentityUnreadable, type IdentityVault, type SealedIdentity, vaultOf } from './identity-vault';

const atOnce = 500;

/** The key identities are sealed with, from the operator's command line. */
export const identityCommands: Record<string, Command> = {
  'identities rotate': {
    usage: '  seals every identity anew with KASVU_IDENTITY_KEY; KASVU_IDENTITY_KEY_PREVIOUS opens the old ones',
    options: {},
    positionals: 0,
    run: async ({ database, config: { people }, say }) => {
      const vault = vaultOf(people);
      if (!vault) throw new CommandFailed('KASVU_IDENTITY_KEY is not set.');
      const { sealed, unreadable } = await database.transaction(async (manager) => {
        const counts = await sealAllAnew(manager, vault);
        await new AuditLog().write(manager, { act: 'identity-keys.rotated', actor: 'system', detail: { ...counts, key: vault.keyId } });
        return counts;
      });
      say(`${sealed} identities are sealed anew with the key ${vault.keyId}.`);
      if (unreadable === 0) return 0;
      say(
        `${unreadable} identities cannot be opened with the keys given and were left as they are: give the key they were sealed with as ` +
          'KASVU_IDENTITY_KEY_PREVIOUS and run this again. If it is lost, they come again with the next full reading of their source (npm run sync -- <source> --full).',
      );
      return 1;
    },
  },
};

async function sealAllAnew(manager: EntityManager, vault: IdentityVault): Promise<{ sealed: number; unreadable: number }> {
  const counts = { sealed: 0, unreadable: 0 };
  for (let after = ''; ;) {
    const rows: SealedIdentity[] = await manager.query(
      'SELECT pseudonym, key_id, sealed FROM talent_identity WHERE key_id <> $1 AND pseudonym > $2 ORDER BY pseudonym LIMIT $3 FOR UPDATE',
      [vault.keyId, after, atOnce],
    );
    for (const row of rows) {
      const anew = sealedAnew(vault, row);
      if (anew)
        await manager.query('UPDATE talent_identity SET key_id = $2, sealed = $3, fingerprint = $4 WHERE pseudonym = $1', [
          anew.pseudonym,
          anew.key_id,
          anew.sealed,
          anew.fingerprint,
        ]);
      counts[anew ? 'sealed' : 'unreadable'] += 1;
    }
    const last = rows.at(-1);
    if (!last) return counts;
    after = last.pseudonym;
  }
}

function sealedAnew(vault: IdentityVault, row: SealedIdentity): SealedIdentity | null {
  try {
    return vault.seal(vault.open(row));
  } catch (error) {
    if (error instanceof IdentityUnreadable) return null;
    throw error;
  }
}
