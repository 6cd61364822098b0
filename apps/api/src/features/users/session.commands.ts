import { type Command, CommandFailed, UsageError } from '../../platform/commands/command';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { SessionStore } from '../auth/session.store';

/** Sessions from the operator's command line. */
export const sessionCommands: Record<string, Command> = {
  'sessions end': {
    usage: '--user <e-mail or id>   ends every session of a user at once',
    options: { user: { type: 'string' } },
    positionals: 0,
    run: async ({ database, config, say }, { values: { user: wanted } }) => {
      if (typeof wanted !== 'string' || wanted === '') throw new UsageError('--user is missing.');
      const audit = new AuditLog();
      const sessions = new SessionStore(database, config, audit);
      await database.transaction(async (manager) => {
        const by = isUuid(wanted) ? 'id = $1' : 'lower(email) = lower($1)';
        const users: { id: string; name: string }[] = await manager.query(`SELECT id, name FROM app_user WHERE ${by}`, [wanted]);
        if (users.length === 0) throw new CommandFailed(`There is no user ${wanted}.`);
        for (const { id, name } of users) {
          const ended = await sessions.endAllOf(manager, id, 'admin');
          const detail = { by: 'command line', sessions: ended.length };
          await audit.write(manager, { act: 'session.ended-by-admin', actor: 'system', subject: { kind: 'user', id }, detail });
          say(`${ended.length} session(s) of ${name} (${id}) ended.`);
        }
      });
      return 0;
    },
  },
};
