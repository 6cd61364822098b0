import type { Answer, SourceRequest } from './http/answer.ts';

/** A change asked for through `POST /_change`; each source takes the ones that make sense for it. */
export interface Change {
  /** Leave out this many of the records listed now. */
  withdraw?: number | undefined;
  /** Add this many new records. */
  add?: number | undefined;
  /** Give the record with this key (business ID, jid or URI) a new name. */
  rename?: string | undefined;
}

/** What a change did, by record key. */
export interface ChangeReport {
  withdrawn: string[];
  added: string[];
  renamed: string[];
}

/** One remote interface: a folder of this tool. */
export interface StubSource {
  id: string;
  /** The key a record cannot be without; the `missing-field` fault removes it and `bad-record` spoils it. */
  requiredField: string;
  /** Answers a GET below the source's base URL; an unknown path is answered as the real source would. */
  answer(request: SourceRequest): Answer;
  /** Changes the data from now on. Throws ChangeRefused when the source cannot do it. */
  change(change: Change): ChangeReport;
}

/** A change that names no record of the source or that the source has no notion of. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';
}
