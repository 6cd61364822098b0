import { inWords, readFixtures } from '../read-fixtures';
import { soundRead } from '../sound-read';
import { readsRemote, type Check, type ContractSubject, type Violation } from '../subject';
import { addedField, tamperWithFirstRecord } from '../tamper';

export const strictFields = {
  id: 'strict-fields',
  title: 'A new field of the source is reported and fails no record',
  appliesTo: readsRemote,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const before = await soundRead(subject);
    if (!before) return [];
    const tampering = tamperWithFirstRecord(subject, (record) => (record[addedField] = 'x'));
    const after = await readFixtures(subject, { edit: tampering.edit });
    if (!tampering.done()) return [{ message: 'The suite found no remote record to add a field to: give `recordsOf`.' }];
    if (after.state === 'failed') return [{ message: `A new field in a remote record ended the read: ${inWords(after.error)}` }];
    if (after.records.length < before.records.length) return [{ message: 'A remote record with a new field was not delivered.' }];
    const reported = after.pages.some((page) => Object.keys(page.unknownFields).some((field) => field.endsWith(addedField)));
    return reported ? [] : [{ message: 'A new field in a remote record is not reported among the unknown fields.' }];
  },
} satisfies Check;
