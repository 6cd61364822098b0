import type { Command } from '../../platform/commands/command';
import { changeRetentionDays, purgeChanges } from './change-retention';

const number = new Intl.NumberFormat('en');

/** What changed in what is followed, from the operator's command line. */
export const changeCommands: Record<string, Command> = {
  'changes purge': {
    usage: `[--dry-run]   deletes changes in what is followed, what users have put aside, and digests, older than ${changeRetentionDays} days`,
    options: { 'dry-run': { type: 'boolean' } },
    positionals: 0,
    run: async ({ database, say }, { values }) => {
      const dryRun = values['dry-run'] === true;
      const { changes, dismissals, digests } = await purgeChanges(database, { dryRun });
      const what = `${number.format(changes)} changes, ${number.format(dismissals)} marks of what was put aside and ${number.format(digests)} digests`;
      say(dryRun ? `${what} would be deleted. Nothing was changed.` : `${what} were deleted.`);
      return 0;
    },
  },
};
