import type { TalentProfile } from '@kasvu/contracts';
import { CodedProblem } from '../../platform/problem-details/coded-problem';

type State = Exclude<TalentProfile['identity']['state'], 'available'> | 'unreadable';

const sentences: Record<State, string> = {
  'no-consent': 'The person has not consented to show who they are.',
  expired: 'The consent to show who the person is has expired.',
  role: 'Your role does not allow this.',
  'small-group': 'There are too few people in the registry to show one of them.',
  unreadable: 'The identity is sealed with a key this server does not have. Ask the administrator.',
};

/** Who a person is cannot be shown, and why. */
export class IdentityNotAvailable extends CodedProblem {
  constructor(readonly state: State) {
    super(409, 'identity-not-available', sentences[state], [{ field: 'identity', reason: state }]);
  }
}
