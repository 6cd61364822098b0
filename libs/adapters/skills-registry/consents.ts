import { consentPurposes, isoDateSchema, type TalentRecord } from '@kasvu/contracts';
import { z } from 'zod';

type Consent = TalentRecord['consents']['profile'];

/** A consent as the registry tells it; null or absent: not given, or withdrawn. A purpose that is not ours is no consent to us. */
const remoteConsentSchema = z.object({ until: isoDateSchema.nullish(), purpose: z.string() }).nullish();
export type RemoteConsent = z.output<typeof remoteConsentSchema>;

export const remoteConsentsSchema = z.object({
  profile: remoteConsentSchema,
  employer: remoteConsentSchema,
  identity: remoteConsentSchema,
});

/** The consent when it holds on this day (in Finland; the last day included), else null. */
export function validConsent(consent: RemoteConsent, today: string): Consent | null {
  const until = consent?.until ?? null;
  const purpose = consentPurposes.find((known) => known === consent?.purpose);
  return purpose === undefined || (until !== null && until < today) ? null : { until, purpose };
}
