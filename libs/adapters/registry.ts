import type { Adapter } from '@kasvu/adapter-kit';
import applicationsFile from './applications-file';
import applicationsInterface from './applications-interface';
import atsGreenhouse from './ats-greenhouse';
import atsTeamtailor from './ats-teamtailor';
import companiesFile from './companies-file';
import esco from './esco';
import jobpostingFeed from './jobposting-feed';
import kasvuCodes from './kasvu-codes';
import kasvuVocabulary from './kasvu-vocabulary';
import kuntarekry from './kuntarekry';
import opintopolku from './opintopolku';
import prhPostCodes from './prh-post-codes';
import prhXbrl from './prh-xbrl';
import prhYtj from './prh-ytj';
import skillsRegistry from './skills-registry';
import statfiCodes from './statfi-codes';
import talentFile from './talent-file';
import tyomarkkinatori from './tyomarkkinatori';
import vantaaJobs from './vantaa-jobs';

/** Every source the product can read. A source is its folder and its line here. */
export const adapters: readonly Adapter[] = [
  applicationsFile,
  applicationsInterface,
  atsGreenhouse,
  atsTeamtailor,
  companiesFile,
  esco,
  jobpostingFeed,
  kasvuCodes,
  kasvuVocabulary,
  kuntarekry,
  opintopolku,
  prhPostCodes,
  prhXbrl,
  prhYtj,
  skillsRegistry,
  statfiCodes,
  talentFile,
  tyomarkkinatori,
  vantaaJobs,
];
