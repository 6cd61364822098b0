import { inWords, keyOf, readFixtures } from '../read-fixtures';
import { stableRead } from '../sound-read';
import { always, type Check, type ContractSubject, type Violation } from '../subject';

/** Enough to meet each way a cursor can go wrong without reading a long fixture over and over. */
const cursorsTried = 20;

export const cursorContinues = {
  id: 'cursor',
  title: "Going on from a page's cursor gives exactly the rest",
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const whole = await stableRead(subject);
    if (!whole) return [];
    const violations: Violation[] = [];
    for (const [index, { cursor }] of whole.pages.entries()) {
      const isLast = index === whole.pages.length - 1;
      if (isLast && cursor !== null) violations.push({ message: 'The last page has a cursor; it must be null.' });
      if (!isLast && cursor === null) violations.push({ message: `Page ${index + 1} has no cursor, but it is not the last one.` });
      if (isLast || cursor === null || index >= cursorsTried) continue;
      const rest = await readFixtures(subject, { cursor });
      const expected = whole.pages.slice(index + 1).flatMap((page) => page.records.map(keyOf));
      const problem =
        rest.state === 'ended' ? difference(expected, rest.records.map(keyOf)) : `the read ended ${rest.state} ${inWords(rest.error)}`;
      if (problem)
        violations.push({ message: `Going on from the cursor of page ${index + 1} does not give exactly the rest: ${problem}.` });
    }
    return violations;
  },
} satisfies Check;

function difference(expected: string[], got: string[]): string | null {
  const missing = expected.filter((key) => !got.includes(key)).length;
  const extra = got.filter((key) => !expected.includes(key)).length;
  if (missing > 0 || extra > 0) return `${missing} records are missing and ${extra} are too many`;
  return expected.join() === got.join() ? null : 'the order differs';
}
