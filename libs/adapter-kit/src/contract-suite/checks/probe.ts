import { SourceError } from '../../source-error';
import { faults } from '../faults';
import { inSurroundings, inWords } from '../read-fixtures';
import { always, type Check, type ContractSubject, type Violation } from '../subject';

export const probeTells = {
  id: 'probe',
  title: 'The probe tells a source that answers from one that does not',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const good = await inSurroundings(subject, {}, (surroundings) => probe(subject, surroundings));
    if (!good.ok) return [{ message: `The probe of a source that answers fails: ${good.message}` }];
    if (good.message.trim() === '') return [{ message: 'The probe does not say what it asked.' }];
    if (!subject.serve) return [];
    const bad = await inSurroundings(subject, { fault: { fault: faults['fault-500'], from: 1 } }, (surroundings) =>
      probe(subject, surroundings),
    );
    return bad.ok ? [{ message: 'The probe of a source that answers 500 says all is well.' }] : [];
  },
} satisfies Check;

type Probe = ContractSubject['adapter']['probe'];

async function probe(subject: ContractSubject, surroundings: Parameters<Probe>[0]): ReturnType<Probe> {
  try {
    return await subject.adapter.probe(surroundings);
  } catch (error) {
    return { ok: false, message: error instanceof SourceError ? error.message : inWords(error) };
  }
}
