import { withChangedFile } from '../fixture-file';
import { inWords, readFixtures } from '../read-fixtures';
import { readsFile, type Check, type ContractSubject, type Violation } from '../subject';
import { problemOf } from './source-faults';

export const readsGivenFile = {
  id: 'reads-file',
  title: 'A given file is read to its end',
  appliesTo: readsFile,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const { state, error, records } = await readFixtures(subject, { file: fileOf(subject) });
    if (state === 'failed') return [{ message: `Reading the fixture file failed: ${inWords(error)}` }];
    if (state === 'endless') return [{ message: 'Reading the fixture file does not end.' }];
    return records.length === 0 ? [{ message: 'Reading the fixture file gave no record at all.' }] : [];
  },
} satisfies Check;

export const badFile = {
  id: 'bad-file',
  title: 'A file that is missing, empty or cut off ends the read with a typed error',
  appliesTo: readsFile,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const path = fileOf(subject);
    const read = (file: string) => readFixtures(subject, { file });
    const outcomes = {
      'is missing': await read(`${path}.missing`),
      'is empty': await withChangedFile(path, () => Buffer.alloc(0), read),
      'is cut off': await withChangedFile(path, (content) => content.subarray(0, Math.floor(content.length / 2)), read),
    };
    return Object.entries(outcomes).flatMap(([what, outcome]) => {
      const problem = problemOf(outcome, ['bad-file', 'truncated']);
      return problem ? [{ message: `When the file ${what}, ${problem}.` }] : [];
    });
  },
} satisfies Check;

function fileOf(subject: ContractSubject): string {
  return subject.file ?? '';
}
