import { findChromium } from './chromium.ts';
import { nxStages, nxTasks } from './nx-results.ts';
import { closingLine, report } from './report.ts';
import { countJest, countPlaywright, type Counts } from './results.ts';

const jestResult = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 1,
  testResults: [
    {
      name: 'a.unit.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'failed', fullName: 'adds' },
        { status: 'passed', fullName: 'x' },
      ],
    },
    { name: 'b.unit.test.ts', status: 'failed', assertionResults: [] },
    { name: 'c.unit.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'y' }] },
  ],
};

describe('counting results', () => {
  it('counts a Jest file that could not run as a failure', () => {
    expect(countJest(jestResult)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
      failures: ['a.unit.test.ts: adds', 'b.unit.test.ts: the file could not be run'],
    });
  });

  it('counts flaky journeys as passed, names failed ones, and counts an error outside the tests', () => {
    const suites = [
      {
        title: 'search.e2e.test.ts',
        suites: [
          {
            title: 'search',
            specs: [
              { title: 'finds', ok: false },
              { title: 'opens', ok: true },
            ],
          },
        ],
      },
    ];
    const result = { stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 1 }, errors: [], suites };
    expect(countPlaywright(result)).toEqual({ passed: 3, failed: 1, skipped: 1, failures: ['search.e2e.test.ts > search: finds'] });
    const broken = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: 'no server\nat x' }], suites: [] };
    expect(countPlaywright(broken)).toEqual({ passed: 0, failed: 1, skipped: 0, failures: ['no server'] });
  });

  it('refuses a result of an unknown form instead of counting nothing', () => {
    expect(() => countJest({ success: true })).toThrow();
  });
});

describe('nxStages', () => {
  const task = (projectName: string, target: string, status: number | undefined) => ({
    projectName,
    target,
    status,
    startTime: '2026-01-01T00:00:00.000Z',
    endTime: '2026-01-01T00:00:01.500Z',
  });
  const counts = (passed: number, failed: number): Counts => ({ passed, failed, skipped: 0, failures: failed > 0 ? ['some test'] : [] });

  it('counts a check once however many projects it has, and names those that failed or did not run', () => {
    const tasks = nxTasks({
      tasks: [task('api', 'lint', 0), task('ui', 'lint', 1), task('skills', 'lint', undefined), task('api', 'build', 0)],
    });
    expect(nxStages(tasks, () => undefined)).toEqual([
      { name: 'lint', seconds: 4.5, passed: 0, failed: 1, skipped: 0, notes: ['failed in ui, skills'] },
      { name: 'build', seconds: 1.5, passed: 1, failed: 0, skipped: 0, notes: [] },
    ]);
  });

  it('adds up the tests of a level, and one failure for each project that failed without saying which test', () => {
    const tasks = nxTasks({
      tasks: [task('api', 'unit', 0), task('ui', 'unit', 1), task('crashed', 'unit', 1), task('uncovered', 'unit', 1)],
    });
    const results: Record<string, Counts> = { api: counts(10, 0), ui: counts(4, 2), uncovered: counts(7, 0) };
    expect(nxStages(tasks, (project) => results[project])).toMatchObject([
      {
        name: 'unit',
        passed: 21,
        failed: 4,
        notes: ['some test', expect.stringContaining('crashed failed without'), expect.stringContaining('uncovered failed without')],
      },
    ]);
  });
});

describe('report', () => {
  const stage = (name: string, passed: number, failed: number, skipped: number) => ({
    name,
    seconds: 12.34,
    passed,
    failed,
    skipped,
    notes: failed ? ['x broke'] : [],
  });

  it('ends with the sum, and speaks of skipped tests only when there are some', () => {
    expect(closingLine([stage('unit', 10, 0, 0), stage('db', 5, 0, 0)])).toBe('15 passed, 0 failed');
    const lines = report([stage('unit', 10, 1, 0), stage('db', 5, 0, 2)]).split('\n');
    expect(lines.at(-1)).toBe('15 passed, 1 failed, 2 skipped');
    expect(lines).toContain('  unit: x broke');
    expect(lines).toContain('unit      12.3      10       1        0');
  });
});

describe('findChromium', () => {
  it('takes what CHROMIUM_PATH names or nothing, else an installed one', () => {
    expect(findChromium({ CHROMIUM_PATH: '/own' }, (path) => path === '/own')).toBe('/own');
    expect(findChromium({ CHROMIUM_PATH: '/own' }, (path) => path === '/usr/bin/chromium')).toBeUndefined();
    expect(findChromium({}, (path) => path === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome');
    expect(findChromium({}, () => false)).toBeUndefined();
  });
});
