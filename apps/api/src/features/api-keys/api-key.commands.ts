import { type ApiKey, createApiKeySchema } from '@kasvu/contracts';
import { HttpException } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type Command, CommandFailed, UsageError } from '../../platform/commands/command';
import { AuditLog } from '../audit/audit-log';
import { ApiKeysService } from './api-keys.service';

const service = (database: DataSource) => new ApiKeysService(database, new AuditLog());

/** API keys from the operator's command line. */
export const apiKeyCommands: Record<string, Command> = {
  'api-key create': {
    usage: '--name <name> --role <staff|growth|adviser> [--days <1-730>]   makes a key and shows it, once',
    options: { name: { type: 'string' }, role: { type: 'string' }, days: { type: 'string' } },
    positionals: 0,
    run: async ({ database, say }, { values: { name, role, days } }) => {
      const input = createApiKeySchema.safeParse({ name, role, ...(days !== undefined && { expiresInDays: Number(days) }) });
      if (!input.success) throw new UsageError(input.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
      const made = await service(database).create(database, input.data, 'system');
      say(made.key);
      say(`This is the key; it is not shown again. Id ${made.id}, role ${made.role}, valid until ${made.expiresAt}.`);
      return 0;
    },
  },
  'api-key list': {
    usage: '  lists every key, without the keys themselves',
    options: {},
    positionals: 0,
    run: async ({ database, say }) => {
      const keys = await service(database).list();
      for (const key of keys) say(`${key.id}  ${key.role.padEnd(7)}  ${stateOf(key)}  ${key.name}`);
      if (keys.length === 0) say('There are no API keys.');
      return 0;
    },
  },
  'api-key revoke': {
    usage: '<id>   refuses a key from now on',
    options: {},
    positionals: 1,
    run: async ({ database, say }, { positionals: [id = ''] }) => {
      const key = await service(database)
        .revoke(id, 'system')
        .catch((error: unknown) => {
          throw error instanceof HttpException ? new CommandFailed(error.message) : error;
        });
      say(`${key.name} (${key.id}) is revoked.`);
      return 0;
    },
  },
};

function stateOf({ revokedAt, expiresAt, lastUsedAt }: ApiKey): string {
  if (revokedAt) return `revoked ${revokedAt}`;
  const used = lastUsedAt ? `last used ${lastUsedAt}` : 'never used';
  return `${new Date(expiresAt) <= new Date() ? 'expired' : 'valid until'} ${expiresAt}, ${used}`;
}
