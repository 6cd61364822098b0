import { stageOfName } from '@kasvu/adapter-kit';
import type { ApplicationStage } from '@kasvu/contracts';

const stageOfStatus: Readonly<Record<string, ApplicationStage>> = { rejected: 'rejected', hired: 'hired' };
/** Harvest v3 says `in_process` where the older form says `active`. */
const underWay = new Set(['active', 'in_process']);
/** The first step of every recruitment unless the employer renamed it: nobody has moved the application on yet. */
const firstStep = 'application review';

/**
 * Where an application is: by its status, and while it is under way by the name of its step. Null for a status that is none of an
 * application.
 */
export function stageOf(status: string, stepName: string | null): ApplicationStage | null {
  const word = status.trim().toLowerCase();
  if (!underWay.has(word)) return stageOfStatus[word] ?? null;
  const step = stepName?.trim().toLowerCase() ?? firstStep;
  return step === firstStep ? 'new' : (stageOfName(step) ?? 'screening');
}
