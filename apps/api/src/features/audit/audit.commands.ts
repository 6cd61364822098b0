import { type Command, CommandFailed, type CommandInput, UsageError } from '../../platform/commands/command';
import { purgeAudit, PurgeRefused } from './audit-retention';
import { type AuditReport, verifyAudit } from './audit-verifier';

const number = new Intl.NumberFormat('en');

/** The audit log from the operator's command line. */
export const auditCommands: Record<string, Command> = {
  'audit verify': {
    usage: '[--head <position>:<hash>] [--json]   checks the hash chain; exit code 1 when it does not hold',
    options: { head: { type: 'string' }, json: { type: 'boolean' } },
    positionals: 0,
    run: async ({ database, say }, { values }) => {
      const head = readHead(values['head']);
      const report = await verifyAudit(database, head ? { head } : {});
      if (values['json']) say(JSON.stringify(report, null, 2));
      else for (const line of describeReport(report)) say(line);
      return report.problemCount > 0 ? 1 : 0;
    },
  },
  'audit purge': {
    usage: '[--before <yyyy-mm-dd>] [--dry-run]   deletes entries older than that, else than KASVU_AUDIT_RETENTION_DAYS',
    options: { before: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    positionals: 0,
    run: async ({ database, config, say }, { values }) => {
      const dryRun = values['dry-run'] === true;
      const before = readBefore(values['before'], config.auditRetentionDays);
      const { events } = await purgeAudit(database, { before, dryRun }).catch((error: unknown) => {
        throw error instanceof PurgeRefused ? new CommandFailed(error.message) : error;
      });
      const what = `${number.format(events)} entries from before ${before.toISOString()}`;
      say(dryRun ? `${what} would be deleted. Nothing was changed.` : `${what} were deleted.`);
      return 0;
    },
  },
};

function describeReport({ events, pending, head, purgedUpTo, problems, problemCount }: AuditReport): string[] {
  const lines = problems.map(({ message }) => message);
  if (problemCount > problems.length) lines.push(`… and ${number.format(problemCount - problems.length)} more.`);
  const checked = `${number.format(events)} sealed entries checked`;
  const since = purgedUpTo === null ? 'from the first on' : `from position ${number.format(purgedUpTo + 1)} on (older ones were purged)`;
  lines.push(`${checked} ${since}; ${number.format(pending)} more are too young to be sealed.`);
  if (head) lines.push(`Head: ${head.position}:${head.hash} (note it down elsewhere; --head checks that it is still there)`);
  lines.push(
    problemCount === 0 ? 'The audit log is whole.' : `The audit log is NOT whole: ${number.format(problemCount)} problem(s), see above.`,
  );
  return lines;
}

function readHead(text: CommandInput['values'][string]): { position: number; hash: string } | undefined {
  if (text === undefined) return undefined;
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(String(text)) ?? [];
  if (!position || !hash) throw new UsageError('--head is <position>:<hash>, as audit verify prints it.');
  return { position: Number(position), hash };
}

function readBefore(text: CommandInput['values'][string], retentionDays: number): Date {
  if (text === undefined) return new Date(Date.now() - retentionDays * 86_400_000);
  const before = new Date(`${String(text)}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(text)) || Number.isNaN(before.getTime()) || before.toISOString().slice(0, 10) !== text) {
    throw new UsageError('--before is a day: yyyy-mm-dd.');
  }
  return before;
}
