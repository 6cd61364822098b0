import { keyOf, type Outcome } from '../read-fixtures';
import { soundRead } from '../sound-read';
import { always, type Check, type ContractSubject, type Violation } from '../subject';

export const identityUnique = {
  id: 'identity-unique',
  title: 'No two records of a read have the same id',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const outcome = await soundRead(subject);
    if (!outcome) return [];
    const keys = outcome.records.map(keyOf);
    const repeated = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
    const empty = outcome.records.some((record) => record.sourceId.trim() === '') ? [{ message: 'A record has an empty id.' }] : [];
    if (repeated.length === 0) return empty;
    return [{ message: `${repeated.length} ids come more than once in one read, the first of them is ${repeated[0]}.` }, ...empty];
  },
} satisfies Check;

export const identityStable = {
  id: 'identity-stable',
  title: 'A record has the same id in each read, whatever the order the source lists it in',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const first = await soundRead(subject);
    const second = first && (await soundRead(subject));
    if (!first || !second) return [];
    if (idsOf(first) !== idsOf(second)) return [{ message: 'Two reads of the same data give different ids.' }];
    const { recordsOf } = subject;
    const turned = recordsOf && (await soundRead(subject, { edit: (body, url) => void recordsOf(body, url).reverse() }));
    if (!turned) return [];
    if (idsOf(first) !== idsOf(turned)) return [{ message: 'Ids change when the source lists the same records in another order.' }];
    const moved = changedKey(first, second) === null ? changedKey(first, turned) : null;
    if (moved === null) return [];
    return [{ message: `When the source lists the same records in another order, the id ${moved} names another record.` }];
  },
} satisfies Check;

export const idempotent = {
  id: 'idempotent',
  title: 'Reading unchanged data again gives equal records',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const first = await soundRead(subject);
    const second = first && (await soundRead(subject));
    const changed = first && second ? changedKey(first, second) : null;
    return changed === null ? [] : [{ message: `Two reads of the same data differ: the record ${changed} changed.` }];
  },
} satisfies Check;

function idsOf(outcome: Outcome): string {
  return outcome.records.map(keyOf).toSorted().join('\n');
}

/** A key both reads have whose record is not the same in both; of keys the source gives twice, either record will do. */
function changedKey(before: Outcome, after: Outcome): string | null {
  const disputed = new Set(
    before.pages.flatMap((page) => page.rejected.map((rejected) => keyOf({ ...rejected, sourceId: rejected.sourceId ?? '' }))),
  );
  const earlier = new Map<string, Set<string>>();
  for (const record of before.records) earlier.set(keyOf(record), (earlier.get(keyOf(record)) ?? new Set()).add(JSON.stringify(record)));
  const changed = after.records.find(
    (record) => earlier.get(keyOf(record))?.has(JSON.stringify(record)) === false && !disputed.has(keyOf(record)),
  );
  return changed ? keyOf(changed) : null;
}
