/** Reasons the page has words for; an adapter may have reasons of its own. */
const explained = new Set([
  'missing-field',
  'invalid-field',
  'invalid-record',
  'duplicate-id',
  'missing-id',
  'missing-label',
  'obsolete',
  'ended',
  'not-published',
  'no-employer',
  'no-figures',
  'contradicting-facts',
  'prospect',
  'cell-without-heading',
]);

/** The key of the words for a reason a record could not be taken. */
export const reasonKey = (reason: string): string => (explained.has(reason) ? reason : 'other');
