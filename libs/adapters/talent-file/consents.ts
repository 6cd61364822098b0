import { type Cells, codeOf, dateOf, refuse } from '@kasvu/adapter-kit';
import type { TalentRecord } from '@kasvu/contracts';
import type { TalentField } from './fields';
import { purposeWords, yesAndNo } from './words';

type Consents = TalentRecord['consents'];
type Consent = Consents['profile'];

/**
 * What the person consents to on a day. A cell holds the last day, or yes (until withdrawn), or no; an empty one is no.
 * @returns null without a valid consent to the profile: then nothing of the person may be held
 */
export function consentsOf(cells: Cells<TalentField>, today: string): Consents | null {
  const purpose = cells.oneOf('purpose', purposeWords) ?? 'employment-services';
  const validConsent = (field: TalentField): Consent | null => {
    const cell = cells.text(field);
    if (cell === null) return null;
    const answer = codeOf(cell, yesAndNo);
    if (answer === 'no') return null;
    if (answer === 'yes') return { until: null, purpose };
    const until = dateOf(cell) ?? refuse(field, 'neither a day nor yes or no');
    return until < today ? null : { until, purpose };
  };
  const profile = validConsent('profileConsent');
  return profile && { profile, employer: validConsent('employerConsent'), identity: validConsent('identityConsent') };
}
