import { inWords, readFixtures } from '../read-fixtures';
import { soundRead } from '../sound-read';
import { always, type Check, type ContractSubject, type Violation } from '../subject';

export const readsFixtures = {
  id: 'reads-fixtures',
  title: 'Reading the fixtures gives records',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const { state, error, records } = await readFixtures(subject);
    if (state === 'failed') return [{ message: `Reading the unchanged fixtures failed: ${inWords(error)}` }];
    return state === 'ended' && records.length === 0 ? [{ message: 'Reading the fixtures gave no record at all.' }] : [];
  },
} satisfies Check;

export const pagingEnds = {
  id: 'paging-ends',
  title: 'Paging ends',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const { state, pages } = await readFixtures(subject);
    if (state !== 'endless') return [];
    return [{ message: `The read did not end: it was stopped after ${pages.length} pages.` }];
  },
} satisfies Check;

export const declaredKinds = {
  id: 'declared-kinds',
  title: 'Records are of the kinds the manifest declares, and of each of them',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const outcome = await soundRead(subject);
    if (!outcome) return [];
    const declared = subject.adapter.manifest.kinds;
    const delivered = new Set(outcome.records.map((record) => record.kind));
    return [
      ...[...delivered]
        .filter((kind) => !declared.includes(kind))
        .map((kind) => ({ message: `The adapter delivers records of the kind ${kind}, which its manifest does not declare.` })),
      ...declared
        .filter((kind) => !delivered.has(kind))
        .map((kind) => ({ message: `The manifest declares the kind ${kind}, but the fixtures give no such record.` })),
    ];
  },
} satisfies Check;
