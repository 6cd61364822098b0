import type { RecordKind } from '@kasvu/contracts';
import { companySink } from '../companies/company.sink';
import { occupationSink, skillSink } from '../skills/concept.sink';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { vacancySink } from '../vacancies/vacancy.sink';
import type { Sink } from '../../platform/records/sink';

/** Every kind of record with where it is kept. */
export function createSinks(vocabulary: SkillVocabulary): ReadonlyMap<RecordKind, Sink> {
  const sinks = [companySink, skillSink, occupationSink, vacancySink(vocabulary)] as Sink[];
  return new Map(sinks.map((sink) => [sink.kind, sink]));
}
