import { z } from 'zod';

/** Outcome of one stage of `npm test`. */
export interface StageResult {
  name: string;
  seconds: number;
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, or why nothing ran. */
  notes: string[];
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

const jestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

/** Counts a Jest result; a file that could not run at all counts as one failed test. */
export function countJest(json: unknown): Counts {
  const result = jestSchema.parse(json);
  const failures = result.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => `${name}: ${test.fullName}`);
      return failed.length > 0 ? failed : [`${name}: the file could not be run`];
    });
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
    failures,
  };
}

interface PlaywrightSuite {
  title: string;
  specs?: { title: string; ok: boolean }[] | undefined;
  suites?: PlaywrightSuite[] | undefined;
}

const suiteSchema: z.ZodType<PlaywrightSuite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), ok: z.boolean() })).optional(),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(suiteSchema),
});

/** Counts a Playwright result; an error outside the tests (a server that did not start) counts as one failed test. */
export function countPlaywright(json: unknown): Counts {
  const { stats, errors, suites } = playwrightSchema.parse(json);
  const outside = errors.map(({ message }) => message?.split('\n')[0] ?? 'an error without message');
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? outside.length : 0),
    skipped: stats.skipped,
    failures: [...suites.flatMap((suite) => failedSpecs(suite, '')), ...outside],
  };
}

function failedSpecs({ title, specs = [], suites = [] }: PlaywrightSuite, path: string): string[] {
  const here = path ? `${path} > ${title}` : title;
  return [...specs.filter(({ ok }) => !ok).map((spec) => `${here}: ${spec.title}`), ...suites.flatMap((suite) => failedSpecs(suite, here))];
}

export function addUp(counts: Counts[]): Counts {
  return counts.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
      failures: [...sum.failures, ...next.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}
