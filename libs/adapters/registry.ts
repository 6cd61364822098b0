import type { Adapter } from '@kasvu/adapter-kit';
import applicationsFile from './applications-file';
import applicationsInterface from './applications-interface';
import atsGreenhouse from './ats-greenhouse';
import atsTeamtailor from './ats-teamtailor';
import companiesFile from './companies-file';
import esco from './esco';
import kasvuVocabulary from './kasvu-vocabulary';
import prhYtj from './prh-ytj';
import skillsRegistry from './skills-registry';
import talentFile from './talent-file';
import vantaaJobs from './vantaa-jobs';

/** Every source the product can read. A source is its folder and its line here. */
export const adapters: readonly Adapter[] = [
  applicationsFile,
  applicationsInterface,
  atsGreenhouse,
  atsTeamtailor,
  companiesFile,
  esco,
  kasvuVocabulary,
  prhYtj,
  skillsRegistry,
  talentFile,
  vantaaJobs,
];
