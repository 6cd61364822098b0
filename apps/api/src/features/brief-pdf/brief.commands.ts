import { writeFile } from 'node:fs/promises';
import { isBusinessId, languageSchema } from '@kasvu/contracts';
import { NotFoundException } from '@nestjs/common';
import { type Command, type CommandContext, CommandFailed, UsageError } from '../../platform/commands/command';
import { SmallGroups } from '../../platform/small-groups/small-groups';
import { AuditLog } from '../audit/audit-log';
import { CodeLists } from '../codes/code-lists';
import { CompaniesService } from '../companies/companies.service';
import { CompanyBriefService } from '../matching/company-brief.service';
import { loadMorphology } from '../skills/morphology';
import { SkillVocabulary } from '../skills/skill-vocabulary';
import { SkillsService } from '../skills/skills.service';
import { SourceCatalogue } from '../sources/source-catalogue';
import { VacanciesService } from '../vacancies/vacancies.service';
import { printBrief } from './print-brief';

/** The brief of a company as a file, from the operator's command line. */
export const briefCommands: Record<string, Command> = {
  'brief pdf': {
    usage: '<business ID> --out <file> [--language <fi|sv|en>]   prints the brief of a company as a tagged PDF',
    options: { out: { type: 'string' }, language: { type: 'string', default: 'fi' } },
    positionals: 1,
    run: async (context, { values, positionals: [businessId = ''] }) => {
      const language = languageSchema.safeParse(values['language']);
      const { out } = values;
      if (!isBusinessId(businessId)) throw new UsageError(`${businessId} is no business ID.`);
      if (!language.success) throw new UsageError('--language is fi, sv or en.');
      if (typeof out !== 'string' || out === '') throw new UsageError('--out is missing.');
      const { webRoot, chromiumPath } = context.config;
      if (!webRoot) throw new CommandFailed('KASVU_WEB_ROOT is not set: it is the built dashboard, whose page is printed.');
      if (!chromiumPath) throw new CommandFailed('No Chromium: install one (apt-get install chromium) and set CHROMIUM_PATH to it.');
      const brief = await (await briefsOf(context)).of(businessId, 'system').catch(sayUnknown);
      await writeFile(out, await printBrief(brief, { language: language.data, webRoot, chromiumPath }));
      context.say(`The brief of ${businessId} is in ${out}.`);
      return 0;
    },
  },
};

async function briefsOf({ database, config }: CommandContext): Promise<CompanyBriefService> {
  const [codes, sources] = [new CodeLists(database), new SourceCatalogue()];
  await codes.refresh();
  const skills = new SkillsService(database, new SkillVocabulary(database, loadMorphology(config.voikkoDictionary)));
  const companies = new CompaniesService(database, skills, sources, codes);
  const vacancies = new VacanciesService(database, skills, sources, codes);
  return new CompanyBriefService(database, new AuditLog(), new SmallGroups(config), codes, sources, companies, vacancies);
}

function sayUnknown(error: unknown): never {
  throw error instanceof NotFoundException ? new CommandFailed(error.message) : error;
}
