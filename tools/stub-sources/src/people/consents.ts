import { dayNumber, dayText } from '../days.ts';
import { type Dice, stream, weightedWords } from '../random.ts';
import type { Consent, ConsentScope } from './profile.ts';

/** A consent with an end lasts so long and is then given anew, so that each day a few are about to end. */
const PERIOD_DAYS = 365;
const EPOCH = dayNumber('2020-01-01');

const choosePurpose = weightedWords({ 'employment-services': 70, recruitment: 24, training: 6 });
/** Of every hundred: how the consent to the profile stands. */
const chooseProfile = weightedWords({ endless: 26, renewed: 62, ended: 5, withdrawn: 7 });

type Purpose = NonNullable<Consent>['purpose'];
/** Day number of the last day a consent holds; null: until withdrawn. */
interface Standing {
  last: number | null;
}

/** What each person has agreed to, on a day. */
export interface Consents {
  of(index: number): Record<ConsentScope, Consent>;
  /** Day number of the last change to the person or their consents, today at the latest. */
  updatedDay(index: number): number;
}

/** The latest day, today included, on which something happens that happens every `period` days. */
function lastDay(today: number, period: number, dice: Dice): number {
  return today - ((today - EPOCH + dice.int(period)) % period);
}

/** The consents of everybody under a seed; they depend on nothing but the person and the day. */
export function createConsents(seed: number, today: number): Consents {
  const given = stream(seed, 'people-consents');
  const updates = stream(seed, 'people-updates');

  const agreed = (standing: 'endless' | 'renewed' | 'ended', renewal: number): Standing => {
    if (standing === 'endless') return { last: null };
    return { last: standing === 'renewed' ? renewal + PERIOD_DAYS : renewal - 1 };
  };
  const furtherScope = (share: number, renewal: number, dice: Dice): Standing | null => {
    const [isGiven, isEndless, hasEnded] = [dice.chance(share), dice.chance(0.4), dice.chance(0.05)];
    return isGiven ? agreed(hasEnded ? 'ended' : isEndless ? 'endless' : 'renewed', renewal) : null;
  };

  const standingOf = (index: number): { purpose: Purpose; renewal: number; scopes: Record<ConsentScope, Standing | null> } => {
    const dice = given.dice(index);
    const [profile, purpose, renewal] = [chooseProfile(dice.next()), choosePurpose(dice.next()), lastDay(today, PERIOD_DAYS, dice)];
    const scopes = {
      profile: profile === 'withdrawn' ? null : agreed(profile, renewal),
      employer: furtherScope(0.57, renewal, dice),
      identity: furtherScope(0.31, renewal, dice),
    };
    return { purpose, renewal, scopes };
  };

  return {
    of: (index) => {
      const { purpose, scopes } = standingOf(index);
      const written = (standing: Standing | null): Consent =>
        standing && { until: standing.last === null ? null : dayText(standing.last), purpose };
      return { profile: written(scopes.profile), employer: written(scopes.employer), identity: written(scopes.identity) };
    },
    updatedDay: (index) => {
      const dice = updates.dice(index);
      const { scopes, renewal } = standingOf(index);
      const hasRenewal = Object.values(scopes).some((scope) => scope !== null && scope.last !== null);
      return Math.max(hasRenewal ? renewal : 0, lastDay(today, 40 + dice.int(400), dice));
    },
  };
}
