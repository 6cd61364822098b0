import type { Adapter } from '@kasvu/adapter-kit';
import esco from './esco';
import kasvuVocabulary from './kasvu-vocabulary';
import prhYtj from './prh-ytj';
import vantaaJobs from './vantaa-jobs';

/** Every source the product can read. A source is its folder and its line here. */
export const adapters: readonly Adapter[] = [esco, kasvuVocabulary, prhYtj, vantaaJobs];
