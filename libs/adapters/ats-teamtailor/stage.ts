import { stageOfName } from '@kasvu/adapter-kit';
import type { ApplicationStage } from '@kasvu/contracts';
import type { RemoteApplication } from './remote-application';

/** The types the service gives the steps of a recruitment. `in-process` covers whatever lies between the inbox and an offer. */
const stageOfType: Readonly<Record<string, ApplicationStage>> = {
  inbox: 'new',
  screening: 'screening',
  interview: 'interview',
  offer: 'offer',
  hired: 'hired',
  rejected: 'rejected',
};

/** Where an application is: refused, else by the type of its step, else by the step's name, else somewhere in between. */
export function stageOf({ application, stage }: Pick<RemoteApplication, 'application' | 'stage'>): ApplicationStage {
  if (application.attributes['rejected-at']) return 'rejected';
  if (stage === null) return 'new';
  const { name, 'stage-type': type } = stage.attributes;
  return stageOfType[type?.trim().toLowerCase() ?? ''] ?? stageOfName(name ?? '') ?? 'screening';
}
