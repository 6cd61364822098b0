/** What the register says of one table: every column is either personal data, with what it is, or declared free of it. */
export interface TableDeclaration {
  table: string;
  whose: string;
  purpose: string;
  legalBasis: string;
  source: string;
  retention: string;
  personal: Record<string, string>;
  free: readonly string[];
}

export type FreeTable = Pick<TableDeclaration, 'table' | 'free'>;

/** Why an authority may process: its task, or a duty by law. */
export const legalBases = {
  consent: 'GDPR 6(1)(a): consent, given at the source for each scope by itself',
  erasure: 'GDPR 6(1)(c): legal obligation, GDPR 17 and 7(3) (erased and withdrawn stays so)',
  publicTask: 'GDPR 6(1)(e): task in the public interest',
  informationManagementAct: 'GDPR 6(1)(c): legal obligation, Information Management Act 906/2019 §17 (use and disclosure are logged)',
  accountability: 'GDPR 6(1)(c): legal obligation, GDPR 5(2) and 13 (that people were informed can be shown)',
  accessibility: 'GDPR 6(1)(c): legal obligation, Act 306/2019 (accessibility feedback is answered)',
} as const;

const noTimeLimit = 'No automatic deletion: set by the records management plan of the city';

/** How long, as the software itself does it. */
export const retentions = {
  noTimeLimit,
  withUser:
    'As long as the user account, with which it is deleted; accounts have no automatic deletion: set by the records management plan of the city',
  audit: 'KASVU_AUDIT_RETENTION_DAYS, 1826 days unless set, by npm run admin -- audit purge',
  upstream: 'As long as the publisher publishes it; a record withdrawn there is no longer shown here',
} as const;
