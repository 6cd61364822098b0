import type { RecordKind, RecordOfKind } from '@kasvu/contracts';
import type { z } from 'zod';
import type { HttpClient } from './http/http-client';
import { manifestSchema, type Manifest, type ManifestInput } from './manifest';

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
  /** The remote record as it came; the kit blanks `manifest.personalData.droppedFields`, e-mails and phone numbers. */
  raw: unknown;
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
}

export interface ReadContext<Config> {
  config: Config;
  http: HttpClient;
  /** Where an interrupted read goes on, or null to start from the beginning. */
  cursor: string | null;
  /** A downloaded file to read instead of the network, for adapters that can. */
  file: string | null;
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
  /**
   * Reads the source from `cursor` to its end, a page at a time.
   * @throws {SourceError} when the source cannot be read; never yields a partial page instead.
   */
  read(context: ReadContext<z.output<ConfigSchema>>): AsyncIterable<Page>;
  probe(context: Omit<ReadContext<z.output<ConfigSchema>>, 'cursor' | 'file'>): Promise<ProbeResult>;
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
