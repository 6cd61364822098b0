import type { IdentityRecord, RecordKind, RecordOfKind } from '@kasvu/contracts';
import type { z } from 'zod';
import type { HttpClient } from './http/http-client';
import { manifestSchema, type Manifest, type ManifestInput } from './manifest';
import type { Pseudonyms } from './pseudonyms';
import type { TableFields } from './tabular/mapping';

/** One record in our own shape with its key at the source. */
export type SourceRecord = {
  [Kind in RecordKind]: {
    kind: Kind;
    /** Unique within the source and kind, stable from read to read, free of personal data. */
    sourceId: string;
    /** Where a person can look at it, or null. */
    sourceUrl: string | null;
    data: RecordOfKind[Kind];
  };
}[RecordKind];

/** A remote record that could not be taken. Nothing is dropped silently: it is kept with its reason and counted. */
export interface Rejected {
  kind: RecordKind;
  sourceId: string | null;
  /** Stable code in kebab-case: `invalid-field`, `missing-field`, `duplicate-id`, … */
  reason: string;
  field: string | null;
  message: string;
  /** The row of a table file it stood in. */
  row?: number;
  /**
   * The remote record as it came; the kit blanks `manifest.personalData.droppedFields`, e-mails and phone numbers.
   * Of a source about people only its shape: the names of the fields and the kinds of their values.
   */
  raw: unknown;
}

/** A record the source says it has no more; it is removed here with the page. */
export interface Gone {
  kind: RecordKind;
  sourceId: string;
}

/** What one step of a read gives. */
export interface Page {
  records: SourceRecord[];
  rejected: Rejected[];
  /** Pass it back as `ReadContext.cursor` to go on after this page; null when this was the last one. */
  cursor: string | null;
  /** How many records the whole read is expected to give, when the source says; for progress. */
  total: number | null;
  /** Dotted path of each remote field nobody asked for → how many records of this page had it. */
  unknownFields: Record<string, number>;
  /** False when the whole read gives only a part of what the source has (one file of several): what it lacks is then not withdrawn. */
  complete?: boolean;
  /** What the source says is deleted, or may no longer be held, since it was last read. */
  gone?: Gone[];
  /** Who the people of this page are, as far as they consent to it. Goes to the encrypted table and nowhere else. */
  identities?: IdentityRecord[];
}

/** Finds skills and occupations in what somebody wrote; the words themselves need not be kept. */
export interface ConceptFinder {
  /** Concepts the text names, each once; a short label is taken as a whole first. */
  find(text: string): { uri: string; kind: 'skill' | 'occupation' }[];
}

export interface ReadContext<Config> {
  config: Config;
  http: HttpClient;
  /** Where an interrupted read goes on, or null to start from the beginning. */
  cursor: string | null;
  /** When the last complete read began, for a source that can tell what changed since (`manifest.incremental`); null: read everything. */
  since: Date | null;
  /** A downloaded file to read instead of the network, for adapters that can. */
  file: string | null;
  /** The values of `manifest.credentials`, by name. */
  credentials: Readonly<Record<string, string>>;
  pseudonyms: Pseudonyms;
  concepts: ConceptFinder;
  /** The keys of what is held of a kind, from whatever source: business IDs of companies. For sources that are read for what is known. */
  held: (kind: RecordKind) => Promise<ReadonlySet<string>>;
  now: () => Date;
  signal: AbortSignal;
}

/** The answer of a probe: the adapter asked the source something known. */
export interface ProbeResult {
  ok: boolean;
  /** What was asked and what came, for an operator. */
  message: string;
}

export interface AdapterDefinition<ConfigSchema extends z.ZodObject> {
  manifest: ManifestInput;
  /** Settings of the source; every field has a default. */
  config: ConfigSchema;
  /** The columns of the table file it reads; set for a source whose files people bring, and which is read in no other way. */
  table?: TableFields;
  /**
   * Reads the source from `cursor` to its end, a page at a time.
   * @throws {SourceError} when the source cannot be read; never yields a partial page instead.
   */
  read(context: ReadContext<z.output<ConfigSchema>>): AsyncIterable<Page>;
  probe(context: Omit<ReadContext<z.output<ConfigSchema>>, 'cursor' | 'since' | 'file'>): Promise<ProbeResult>;
}

/** A data source behind the one interface the sync engine knows. */
export interface Adapter<ConfigSchema extends z.ZodObject = z.ZodObject> extends Omit<AdapterDefinition<ConfigSchema>, 'manifest'> {
  manifest: Manifest;
}

/**
 * Declares an adapter; the manifest is checked at once.
 * @throws {z.ZodError} when the manifest is not complete
 */
export function defineAdapter<ConfigSchema extends z.ZodObject>(definition: AdapterDefinition<ConfigSchema>): Adapter<ConfigSchema> {
  return { ...definition, manifest: manifestSchema.parse(definition.manifest) };
}
