import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, ReadContext, SourceRecord } from '../adapter';
import { createHttpClient } from '../http/create-http-client';
import { createPseudonyms } from '../pseudonyms';
import { jsonChange, withChangedFile } from './fixture-file';
import { startFrontServer, type Tampering } from './front-server';
import type { ContractSubject } from './subject';

export interface ReadOptions extends Tampering {
  cursor?: string | null;
  /** Read this file; by default the subject's, when it has no `serve`. */
  file?: string | null;
}

/** How a read of the fixtures went. */
export interface Outcome {
  pages: Page[];
  /** All records, in the order they came. */
  records: SourceRecord[];
  /** `ended` by itself; `endless`: too many pages or too slow; `failed` with `error`. */
  state: 'ended' | 'endless' | 'failed';
  error: unknown;
  requests: number;
  /** The answers as they were sent. */
  sent: string[];
}

type Config = Record<string, unknown>;
export type Surroundings = Omit<ReadContext<Config>, 'cursor' | 'since' | 'file'>;

/** Reads the subject's fixtures once, through a real HTTP server and the kit's own client. Never throws for a fault of the adapter. */
export async function readFixtures(subject: ContractSubject, options: ReadOptions = {}): Promise<Outcome> {
  const file = options.file === undefined ? (subject.serve ? null : (subject.file ?? null)) : options.file;
  if (file !== null && options.edit) {
    const { edit, ...rest } = options;
    return await withChangedFile(file, jsonChange(edit, file), (copy) => readFixtures(subject, { ...rest, file: copy }));
  }
  return await inSurroundings(subject, options, async (surroundings, traffic) => {
    const pages: Page[] = [];
    const end = await drain(subject, pages, () =>
      subject.adapter.read({ ...surroundings, cursor: options.cursor ?? null, since: null, file }),
    );
    return { ...end, pages, records: pages.flatMap((page) => page.records), ...traffic() };
  });
}

/** Gives `use` the context an adapter gets, with a client that reads the fixtures. */
export async function inSurroundings<Result>(
  subject: ContractSubject,
  tampering: Tampering,
  use: (surroundings: Surroundings, traffic: () => Pick<Outcome, 'requests' | 'sent'>) => Promise<Result>,
): Promise<Result> {
  const server = subject.serve ? await startFrontServer(subject.serve, tampering) : null;
  const stop = new AbortController();
  const http = createHttpClient({
    manifest: { ...subject.adapter.manifest, rateLimit: { minIntervalMs: 0 } },
    baseUrl: server?.baseUrl ?? null,
    signal: stop.signal,
    // Only a source that never answers is waited for so shortly: a busy machine must not look like a fault.
    timeouts: tampering.fault?.fault.codes.includes('timeout') ? { stallMs: 60 } : {},
    retry: { retries: 1, baseMs: 1 },
  });
  const config = subject.adapter.config.parse(subject.config ?? {});
  const now = () => subject.now ?? new Date('2026-06-01T09:00:00Z');
  try {
    const traffic = () => ({ requests: server?.requests() ?? 0, sent: server?.sent() ?? [] });
    return await use({ ...noSecrets(subject), config, http, now, signal: stop.signal }, traffic);
  } finally {
    stop.abort();
    await server?.close();
  }
}

const noSecrets = ({
  adapter,
  concepts,
  held,
}: ContractSubject): Pick<Surroundings, 'credentials' | 'pseudonyms' | 'concepts' | 'held'> => ({
  held: async (kind) => new Set(held?.[kind] ?? []),
  credentials: Object.fromEntries(adapter.manifest.credentials.map(({ name }) => [name, `test-${name}`])),
  pseudonyms: createPseudonyms(Buffer.alloc(32, 7)),
  concepts: concepts ?? { find: () => [] },
});

/** Takes pages until the read ends, fails, or goes on for too long. */
async function drain(subject: ContractSubject, pages: Page[], read: () => AsyncIterable<Page>): Promise<Pick<Outcome, 'state' | 'error'>> {
  const patience = new AbortController();
  const tooSlow = sleep(subject.timeoutMs ?? 20_000, 'too slow' as const, { signal: patience.signal });
  tooSlow.catch(() => undefined);
  try {
    const iterator = read()[Symbol.asyncIterator]();
    while (pages.length <= (subject.maxPages ?? 200)) {
      const step = await Promise.race([iterator.next(), tooSlow]);
      if (step === 'too slow') return { state: 'endless', error: null };
      if (step.done) return { state: 'ended', error: null };
      pages.push(step.value);
    }
    await iterator.return?.();
    return { state: 'endless', error: null };
  } catch (error) {
    return { state: 'failed', error };
  } finally {
    patience.abort();
  }
}

/** A record's key over all kinds. */
export function keyOf(record: Pick<SourceRecord, 'kind' | 'sourceId'>): string {
  return `${record.kind} ${record.sourceId}`;
}

/** A fault thrown by an adapter, for a message. */
export function inWords(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return `${'name' in error ? String(error.name) : 'Error'}${code}: ${'message' in error ? String(error.message) : ''}`;
}
