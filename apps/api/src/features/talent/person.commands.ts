import { writeFileSync } from 'node:fs';
import { createPseudonyms } from '@kasvu/adapter-kit';
import { pseudonymSchema } from '@kasvu/contracts';
import type { EntityManager } from 'typeorm';
import { type Command, type CommandContext, CommandFailed, type CommandInput, UsageError } from '../../platform/commands/command';
import { AuditLog } from '../audit/audit-log';
import { erasePersonSql, heldOfPersonSql } from './forget-person.sql';
import { IdentityUnreadable, vaultOf } from './identity-vault';
import { exportedPerson, viewsOfPerson } from './person-data';

interface Held {
  profiles: number;
  identities: number;
  applications: number;
  favourites: number;
  listItems: number;
}

const who = {
  'source-key': { type: 'string' },
  namespace: { type: 'string', default: 'talent' },
  pseudonym: { type: 'string' },
} as const;
const whoUsage = '(--source-key <key> [--namespace <source>] | --pseudonym <pseudonym>)';

/** The rights of a person (LAW D4, G4) from the operator's command line. */
export const personCommands: Record<string, Command> = {
  'person erase': {
    usage: `${whoUsage} [--yes]   says what is held; with --yes erases it for good and bars the person from coming back`,
    options: { ...who, yes: { type: 'boolean', default: false } },
    positionals: 0,
    run: async (context, input) => {
      const pseudonym = pseudonymOf(context, input);
      const { database, say } = context;
      if (!input.values['yes']) {
        const [held]: Held[] = await database.query(heldOfPersonSql, [pseudonym]);
        say(JSON.stringify({ pseudonym, wouldErase: held }, null, 2));
        say('Nothing was erased. Run it again with --yes to erase it for good.');
        return 0;
      }
      const receipt = await database.transaction(async (manager) => {
        const [erased]: Held[] = await manager.query(erasePersonSql, [pseudonym]);
        await record(manager, 'person.erased', pseudonym, { ...erased });
        return { pseudonym, erasedAt: new Date().toISOString(), erased };
      });
      say(JSON.stringify(receipt, null, 2));
      say('The pseudonym remains in the audit log, which tells who looked at the person. No source can bring them back.');
      return 0;
    },
  },
  'person export': {
    usage: `${whoUsage} --to <file>   writes everything held of a person into a file that only you can read`,
    options: { ...who, to: { type: 'string' } },
    positionals: 0,
    run: async (context, input) => {
      const pseudonym = pseudonymOf(context, input);
      const { to } = input.values;
      if (typeof to !== 'string' || to === '') throw new UsageError('--to is missing.');
      const { database, say } = context;
      const receipt = await database.transaction(async (manager) => {
        const person = await exportedPerson(manager, vaultOf(context.config.people), pseudonym).catch(sayUnreadable);
        if (!person) throw new CommandFailed('Nothing is held of this person.');
        await record(manager, 'person.exported', pseudonym, { applications: person.applications.length });
        writeNew(to, JSON.stringify(person, null, 2));
        return { pseudonym, exportedAt: new Date().toISOString(), file: to, applications: person.applications.length };
      });
      say(JSON.stringify(receipt, null, 2));
      return 0;
    },
  },
  'person views': {
    usage: `${whoUsage}   who looked at a person, when and why`,
    options: who,
    positionals: 0,
    run: async (context, input) => {
      const pseudonym = pseudonymOf(context, input);
      const views = await context.database.transaction(async (manager) => {
        const found = await viewsOfPerson(manager, pseudonym);
        await record(manager, 'person.views-reported', pseudonym, { entries: found.length });
        return found;
      });
      context.say(JSON.stringify({ pseudonym, views }, null, 2));
      return 0;
    },
  },
};

function pseudonymOf({ config }: CommandContext, { values }: CommandInput): string {
  const { pseudonym, namespace, 'source-key': sourceKey } = values;
  if (typeof pseudonym === 'string') {
    if (!pseudonymSchema.safeParse(pseudonym).success) throw new UsageError('--pseudonym is not one.');
    return pseudonym;
  }
  if (typeof sourceKey !== 'string' || sourceKey === '') throw new UsageError('--source-key or --pseudonym is missing.');
  const { pseudonymKey } = config.people;
  if (!pseudonymKey) throw new CommandFailed('KASVU_PSEUDONYM_KEY is not set: no pseudonym can be made of a source key.');
  return createPseudonyms(pseudonymKey).of(String(namespace), sourceKey);
}

const record = (
  manager: EntityManager,
  act: 'person.erased' | 'person.exported' | 'person.views-reported',
  pseudonym: string,
  detail: object,
) => new AuditLog().write(manager, { act, actor: 'system', subject: { kind: 'talent', id: pseudonym }, detail: { ...detail } });

/** An export that left out an identity that is held would not be all that is held. */
function sayUnreadable(error: unknown): never {
  if (error instanceof IdentityUnreadable) throw new CommandFailed(`Nothing was exported: the identity cannot be opened. ${error.message}`);
  throw error;
}

/** @throws {CommandFailed} when the file is there already or cannot be written */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'it is there already' : 'it cannot be written';
    throw new CommandFailed(`${file}: ${reason}.`, { cause: error });
  }
}
