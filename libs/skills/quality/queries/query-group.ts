/**
 * Queries of one kind, one a line: `query > expected label; another > pattern of right labels > pattern of wrong labels`,
 * `-` where there is none. The last column may be left out.
 */
export interface QueryGroup {
  /** Written while the rules were, with an eye on their answers. */
  developed: string;
  /** Written before anybody had seen how they are answered. */
  heldOut: string;
}
