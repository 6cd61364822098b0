import type { RecordKind } from '@kasvu/contracts';
import type { Adapter, ConceptFinder } from '../adapter';
import type { CheckId } from './all-checks';

/**
 * The fixture server: what the source answers to a request of `url`, whose path is relative to the source's base URL, with `body` posted.
 * A `Response` is sent as it is, `undefined` is a 404, anything else is sent as JSON. It must answer the same each time.
 */
export type ServeFixtures = (url: URL, body: string) => unknown;

/** What an adapter gives to be checked: itself and its fixtures. */
export interface ContractSubject {
  adapter: Adapter;
  /** The adapter's folder: `__dirname` of its `contract.test.ts`. */
  folder: string;
  /** Speaks the source from the adapter's fixtures; left out when the adapter reads no network. */
  serve?: ServeFixtures;
  /** A fixture file, for adapters that can read one. */
  file?: string;
  /**
   * The remote records inside an answer (or inside the file, when there is no `serve`), as the very objects in `body`, so that the suite can
   * add a field to one or break one. JSON lines come as a list. `[]` for answers that hold none. The first of them in the first answer must be a good record.
   */
  recordsOf?: (body: unknown, url: URL) => unknown[];
  /** Breaks a remote record in place so that the adapter must reject it; else all its fields are taken away. */
  breakRecord?: (record: Record<string, unknown>) => void;
  /** The most records one remote record may become; 1. */
  recordsPerRemote?: number;
  /** Settings for the fixtures; fields left out have their defaults. */
  config?: Record<string, unknown>;
  /** What recognises skills and occupations in free texts; nothing. */
  concepts?: ConceptFinder;
  /** Keys of what is held of a kind, for an adapter that reads for what is known; none. */
  held?: Partial<Record<RecordKind, string[]>>;
  /** Invented personal data the fixtures hold inside the manifest's `droppedFields`: none of it may come out. */
  canaries?: string[];
  /** What the adapter takes for the present time; 2026-06-01T09:00:00Z. */
  now?: Date;
  /** More pages than this is an endless read; 200. */
  maxPages?: number;
  /** How long one read of the fixtures may take; 20 s. */
  timeoutMs?: number;
  /** Checks this adapter cannot pass, each with the reason. */
  skip?: Partial<Record<CheckId, string>>;
}

/** One fault found, in words the author of the adapter understands. */
export interface Violation {
  message: string;
}

export interface Check {
  id: string;
  /** What holds when the check passes; the name of the test. */
  title: string;
  /** False: the check has no meaning for such an adapter. */
  appliesTo(subject: ContractSubject): boolean;
  /** Pure but for reading the fixtures; never throws for a fault of the adapter. */
  run(subject: ContractSubject): Promise<Violation[]>;
}

export const always = (): boolean => true;
export const readsNetwork = (subject: ContractSubject): boolean => subject.serve !== undefined;
export const readsFile = (subject: ContractSubject): boolean => subject.file !== undefined;
/** Own data has no remote records that could change or break. */
export const readsRemote = (subject: ContractSubject): boolean => readsNetwork(subject) || readsFile(subject);
