import { digestSchema } from '@kasvu/contracts';
import { type Command, type CommandContext, UsageError } from '../../platform/commands/command';
import { MailNotSent } from '../../platform/mail/mail-not-sent';
import { Mailer } from '../../platform/mail/mailer';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { SavedSearchHits } from '../saved-searches/saved-search-hits';
import { loadMorphology } from '../skills/morphology';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { SkillsService } from '../skills/skills.service';
import { DigestMaker } from './digest-maker';
import { DigestPost } from './digest-post';
import { DigestRound } from './digest-round';

/** Digests from the operator's command line, for where no scheduler runs. */
export const digestCommands: Record<string, Command> = {
  'digests make': {
    usage: '[--period <daily|weekly>]   makes the digests that are due and mails them; with a period those of it at once',
    options: { period: { type: 'string' } },
    positionals: 0,
    run: async (context, { values: { period: wanted } }) => {
      const period = digestSchema.shape.period.optional().safeParse(wanted);
      if (!period.success) throw new UsageError('--period is daily or weekly.');
      const { made, unmade, sent, unsent } = await roundOf(context).run(period.data);
      context.say(`${made} digest(s) made, ${sent} mailed.`);
      for (const { user, err } of unmade) context.say(`No digest for user ${user}: ${reason(err)}`);
      for (const { digest, err } of unsent) context.say(`Digest ${digest}: ${reason(err)}`);
      return unmade.length + unsent.length > 0 ? 1 : 0;
    },
  },
};

/** A database's own words may hold what a person typed: only its code is said. */
const reason = (err: unknown) =>
  err instanceof MailNotSent ? err.message : `a fault (${(err as { code?: unknown }).code ?? (err as Error).name})`;

function roundOf({ database, config }: CommandContext): DigestRound {
  const vocabulary = new SkillVocabulary(database, loadMorphology(config.voikkoDictionary));
  const hits = new SavedSearchHits(database, new SkillsService(database, vocabulary), new SmallGroups(config));
  const mailer = new Mailer(config);
  return new DigestRound(new DigestMaker(database, hits, mailer), new DigestPost(database, mailer, config));
}
