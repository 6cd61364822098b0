import { SourceError, type SourceErrorCode } from '../../source-error';
import { faults, type Fault, type FaultId } from '../faults';
import { inWords, readFixtures, type Outcome } from '../read-fixtures';
import { soundRead } from '../sound-read';
import { readsNetwork, type Check, type ContractSubject, type Violation } from '../subject';

type FaultCheck<Id extends FaultId> = Check & { id: Id };

function faultCheck<Id extends FaultId>(id: Id): FaultCheck<Id> {
  const fault: Fault = faults[id];
  return {
    id,
    title: `A source that ${fault.what} ends the read with a typed error`,
    appliesTo: readsNetwork,
    async run(subject: ContractSubject): Promise<Violation[]> {
      const good = await soundRead(subject);
      if (!good) return [];
      const moments = good.requests > 1 ? [1, good.requests] : [1];
      for (const from of moments) {
        const outcome = await readFixtures(subject, { fault: { fault, from } });
        const problem = problemOf(outcome, fault.codes);
        if (problem) return [{ message: `When the source ${fault.what} (request ${from}), ${problem}.` }];
      }
      return [];
    },
  };
}

/** What is wrong with how a read of a failing source ended, or null. */
export function problemOf({ state, error, records }: Outcome, codes: readonly SourceErrorCode[]): string | null {
  if (state === 'ended') return `the read ends as if all were well, with ${records.length} records`;
  if (state === 'endless') return 'the read does not end';
  if (!(error instanceof SourceError)) return `the read throws no SourceError but ${inWords(error)}`;
  return codes.includes(error.code) ? null : `the read ends with the code ${error.code} instead of ${codes.join(' or ')}`;
}

export const faultChecks = [
  faultCheck('fault-500'),
  faultCheck('fault-429'),
  faultCheck('fault-timeout'),
  faultCheck('fault-truncated'),
  faultCheck('fault-html'),
  faultCheck('fault-empty'),
  faultCheck('fault-shape'),
  faultCheck('fault-redirect'),
] as const;
