import type { RecordKind } from '@kasvu/contracts';
import { applicationSink } from '../applicants/application.sink';
import { watched } from '../changes/watched-sink';
import { codeSink } from '../codes/code.sink';
import { companySink } from '../companies/company.sink';
import { financialSink } from '../companies/financial.sink';
import { occupationSink, skillSink } from '../skills/concept.sink';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import type { IdentityVault } from '../talent/identity-vault';
import { studySink } from '../studies/study.sink';
import { talentSink } from '../talent/talent.sink';
import { vacancySink } from '../vacancies/vacancy.sink';
import type { Sink } from '../../platform/records/sink';

/** Every kind of record with where it is kept and what is noticed of it. @param vault null where no source with people is read */
export function createSinks(vocabulary: SkillVocabulary, vault: IdentityVault | null): ReadonlyMap<RecordKind, Sink> {
  const sinks = [
    codeSink,
    skillSink,
    occupationSink,
    companySink,
    financialSink,
    studySink(vocabulary),
    vacancySink(vocabulary),
    talentSink(vault),
    applicationSink,
  ] as Sink[];
  return new Map(sinks.map((sink) => [sink.kind, watched(sink)]));
}
