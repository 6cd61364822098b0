import { keyOf, readFixtures, type Outcome, type ReadOptions } from './read-fixtures';
import type { ContractSubject } from './subject';

/** A read that ended by itself with records, or null: then the checks of reading and paging speak, and the others stay silent. */
export async function soundRead(subject: ContractSubject, options: ReadOptions = {}): Promise<Outcome | null> {
  const outcome = await readFixtures(subject, options);
  return outcome.state === 'ended' && outcome.records.length > 0 ? outcome : null;
}

/** A sound read whose ids come again in a second read, or null: then the check of stable identity speaks. */
export async function stableRead(subject: ContractSubject): Promise<Outcome | null> {
  const first = await soundRead(subject);
  const second = first && (await soundRead(subject));
  return first && second && first.records.map(keyOf).join() === second.records.map(keyOf).join() ? first : null;
}
