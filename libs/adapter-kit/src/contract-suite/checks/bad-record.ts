import { inWords, keyOf, readFixtures, type Outcome } from '../read-fixtures';
import { stableRead } from '../sound-read';
import { readsRemote, type Check, type ContractSubject, type Violation } from '../subject';
import { emptied, tamperWithFirstRecord } from '../tamper';

export const badRecord = {
  id: 'bad-record',
  title: 'A bad record is rejected with its reason and the rest arrives',
  appliesTo: readsRemote,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const before = await stableRead(subject);
    if (!before) return [];
    const tampering = tamperWithFirstRecord(subject, subject.breakRecord ?? emptied);
    const after = await readFixtures(subject, { edit: tampering.edit });
    if (!tampering.done()) return [{ message: 'The suite found no remote record to break: give `recordsOf`.' }];
    if (after.state === 'failed') return [{ message: `One bad record ended the whole read: ${inWords(after.error)}` }];
    const added = rejectedIn(after).length - rejectedIn(before).length;
    if (added < 1) return [{ message: 'A bad record was dropped without being counted as rejected.' }];
    return [...unexplained(after), ...alsoLost(before, after, added * (subject.recordsPerRemote ?? 1))];
  },
} satisfies Check;

function rejectedIn(outcome: Outcome) {
  return outcome.pages.flatMap((page) => page.rejected);
}

function unexplained(outcome: Outcome): Violation[] {
  const silent = rejectedIn(outcome).filter(({ reason, message }) => !/^[a-z]+(-[a-z]+)*$/.test(reason) || message.trim() === '');
  return silent.length > 0 ? [{ message: 'A rejected record has no reason in kebab-case or no message.' }] : [];
}

function alsoLost(before: Outcome, after: Outcome, allowed: number): Violation[] {
  const arrived = new Set(after.records.map(keyOf));
  const lost = before.records.filter((record) => !arrived.has(keyOf(record))).length;
  return lost > allowed ? [{ message: `One bad record took ${lost} records with it.` }] : [];
}
