import type { Answer, SourceRequest } from './http/answer.ts';

/** A change asked for through `POST /_change`; each source takes the ones that make sense for it. */
export interface Change {
  /** Leave out this many of the records listed now. */
  withdraw?: number | undefined;
  /** Add this many new records. */
  add?: number | undefined;
  /** Business ID of the company that the new records are of; without it the source chooses. */
  of?: string | undefined;
  /** Give the record with this key (business ID, jid, URI or key of a person) a new name. */
  rename?: string | undefined;
  /** Keys of people who withdraw their consent. */
  withdrawConsent?: string[] | undefined;
  /** Keys of people whose consent has ended. */
  expire?: string[] | undefined;
  /** Keys of people or applications the source deletes. */
  delete?: string[] | undefined;
}

/** What a change did, by record key. */
export interface ChangeReport {
  withdrawn: string[];
  added: string[];
  renamed: string[];
  expired?: string[];
  deleted?: string[];
}

/** One remote interface: a folder of this tool. */
export interface StubSource {
  id: string;
  /** The key a record cannot be without; the `missing-field` fault removes it and `bad-record` spoils it. */
  requiredField: string;
  /** What a reader must be told besides the base URL, by name: `TOKEN` becomes SOURCE_<ID>_TOKEN. */
  settings?: (baseUrl: string) => Record<string, string>;
  /** Paths below the base URL that take a POST; all others are only read. */
  posts?: readonly string[];
  /** A change may say of which company the new records are. */
  addsOf?: boolean;
  /** The changes to single people or applications it knows of. */
  personChanges?: readonly ('withdrawConsent' | 'expire' | 'delete')[];
  /** Answers a request below the source's base URL; an unknown path is answered as the real source would. */
  answer(request: SourceRequest): Answer;
  /** Changes the data from now on. Throws ChangeRefused when the source cannot do it. */
  change(change: Change): ChangeReport;
}

/** A change that names no record of the source or that the source has no notion of. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';
}
