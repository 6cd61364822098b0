import type { ParamMap, Params } from '@angular/router';
import type { ApplicantListQuery, ApplicationStage } from '@kasvu/contracts';
import { stages } from './applicant-stage';

export type ApplicantSort = ApplicantListQuery['sort'];

/** What the address says of a vacancy's applicants: which stages, in which order. */
export interface ApplicantChoice {
  stage: ApplicationStage[];
  sort: ApplicantSort;
}

const defaultSort: ApplicantSort = '-matches';

/** Every order is a rule that can be said in a few words. */
export const applicantOrders = [
  { sort: '-matches', key: 'matches' },
  { sort: '-appliedOn', key: 'latest' },
  { sort: 'appliedOn', key: 'oldest' },
  { sort: 'stage', key: 'stage' },
] as const satisfies readonly { sort: ApplicantSort; key: string }[];

/** Reads the address; what is no stage and no order is left out. */
export function readApplicantChoice(parameters: ParamMap): ApplicantChoice {
  const said = (parameters.get('applicantStage') ?? '').split(',');
  return {
    stage: stages.filter((stage) => said.includes(stage)),
    sort: applicantOrders.find(({ sort }) => sort === parameters.get('applicantSort'))?.sort ?? defaultSort,
  };
}

/** The address for this choice; what is as by default is left out. */
export const applicantAddress = ({ stage, sort }: ApplicantChoice): Params => ({
  applicantStage: stage.join(',') || null,
  applicantSort: sort === defaultSort ? null : sort,
});
