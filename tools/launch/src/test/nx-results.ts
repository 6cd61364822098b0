import { z } from 'zod';
import { addUp, type Counts, type StageResult } from './results.ts';

/** Targets whose result is a yes or no: one check each. */
export const CHECKS = ['format', 'lint', 'typecheck', 'commits', 'build', 'package'] as const;
/** Targets that run tests and leave a result file each. */
export const LEVELS = ['unit', 'db', 'contract'] as const;

const runSchema = z.object({
  tasks: z.array(
    z.object({
      target: z.string(),
      projectName: z.string(),
      startTime: z.coerce.date(),
      endTime: z.coerce.date(),
      status: z.number().optional(),
    }),
  ),
});
export type NxTask = z.infer<typeof runSchema>['tasks'][number];

/** The tasks of Nx's own record of its last run (`run.json` in its cache folder). */
export function nxTasks(json: unknown): NxTask[] {
  return runSchema.parse(json).tasks;
}

/**
 * One stage per target that any project has. A check counts as one, passed or failed; a test level counts its tests, and each project
 * that failed without a failed test of its own (it crashed, or wrote no result) counts as one failed test more.
 * @param countsOf the counts of one project's result file; undefined when there is none.
 */
export function nxStages(tasks: NxTask[], countsOf: (project: string, level: string) => Counts | undefined): StageResult[] {
  return [...CHECKS, ...LEVELS].flatMap((target) => {
    const own = tasks.filter((task) => task.target === target);
    if (own.length === 0) return [];
    const isLevel = LEVELS.some((level) => level === target);
    return [isLevel ? levelStage(target, own, countsOf) : checkStage(target, own)];
  });
}

function checkStage(name: string, tasks: NxTask[]): StageResult {
  const failed = tasks.filter(({ status }) => status !== 0).map(({ projectName }) => projectName);
  const ok = failed.length === 0;
  return {
    name,
    seconds: secondsOf(tasks),
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    skipped: 0,
    notes: ok ? [] : [`failed in ${failed.join(', ')}`],
  };
}

function levelStage(level: string, tasks: NxTask[], countsOf: (project: string, level: string) => Counts | undefined): StageResult {
  const counts = tasks.map(({ projectName, status }) => {
    const found = countsOf(projectName, level) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
    if (status === 0 || found.failed > 0) return found;
    return { ...found, failed: 1, failures: [`${projectName} failed without a failed test: see its output above`] };
  });
  const { failures, ...sum } = addUp(counts);
  return { name: level, seconds: secondsOf(tasks), ...sum, notes: failures };
}

function secondsOf(tasks: NxTask[]): number {
  return tasks.reduce((sum, { startTime, endTime }) => sum + (endTime.getTime() - startTime.getTime()) / 1000, 0);
}
