import { allChecks } from './all-checks';
import type { Check, ContractSubject, Violation } from './subject';

/**
 * The standard tests of an adapter, one per promise of the contract. The one call in each adapter's `contract.test.ts`.
 * @throws {Error} when a check is skipped without a reason
 */
export function describeAdapterContract(subject: ContractSubject): void {
  describe(`the adapter ${subject.adapter.manifest.id}`, () => {
    for (const check of applicableChecks(subject)) {
      const reason = skipReason(subject, check);
      if (reason !== null) it.skip(`${check.title} (skipped: ${reason})`, () => undefined);
      else it(check.title, () => passOrExplain(check, subject));
    }
  });
}

export function applicableChecks(subject: ContractSubject): readonly Check[] {
  return allChecks.filter((check) => check.appliesTo(subject));
}

/** Why a check is left out, or null. @throws {Error} for a skip without a reason */
export function skipReason(subject: ContractSubject, check: Check): string | null {
  const reasons: Record<string, string | undefined> = subject.skip ?? {};
  if (!(check.id in reasons)) return null;
  const reason = reasons[check.id]?.trim();
  if (!reason) throw new Error(`The check ${check.id} of ${subject.adapter.manifest.id} is skipped without a reason`);
  return reason;
}

async function passOrExplain(check: Check, subject: ContractSubject): Promise<void> {
  const violations = await check.run(subject);
  if (violations.length > 0) throw new Error(explanation(check, violations));
}

const shown = 10;

function explanation(check: Check, violations: readonly Violation[]): string {
  const lines = violations.slice(0, shown).map(({ message }) => `  - ${message}`);
  if (violations.length > shown) lines.push(`  - and ${violations.length - shown} more`);
  return [`Broken promise (${check.id}): ${check.title}`, ...lines].join('\n');
}
