import {
  type Adapter,
  createHttpClient,
  type HttpClientOptions,
  type Manifest,
  missingCredentials,
  sourceBaseUrl,
  sourceConfig,
} from '@kasvu/adapter-kit';
import type { SyncRun } from '@kasvu/contracts';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { recogniseStaleVacancies } from '../vacancies/recognise-again';
import { createSinks } from './sinks';
import { runSync, type SyncOptions } from './sync-engine';
import { SyncRefused } from './sync-refused';

export interface ReadSourceOptions extends SyncOptions {
  /** Read this downloaded file instead of the network. */
  file?: string | null;
  signal: AbortSignal;
  environment: NodeJS.ProcessEnv;
  /** How patient the HTTP client is; the kit's defaults when left out. */
  patience?: Pick<HttpClientOptions, 'retry' | 'timeouts'>;
}

/**
 * Reads one source with its settings from the environment and then brings the skills of vacancies up to date.
 * @throws {SyncRefused} when a needed credential is missing or another process reads the source now
 */
export async function readSource(
  database: DataSource,
  vocabulary: SkillVocabulary,
  adapter: Adapter,
  options: ReadSourceOptions,
): Promise<SyncRun> {
  const { manifest } = adapter;
  const missing = missingCredentials(manifest, options.environment);
  if (missing.length > 0) throw new SyncRefused('missing-credentials', `${manifest.id} needs ${missing.join(', ')}.`);
  await vocabulary.refresh();
  const runner = database.createQueryRunner();
  try {
    const client: PoolClient = await runner.connect();
    const run = await runSync(
      client,
      createSinks(vocabulary),
      adapter,
      {
        config: sourceConfig(adapter, options.environment),
        http: politeClient(manifest, sourceBaseUrl(manifest, options.environment), options),
        file: options.file ?? null,
        now: () => new Date(),
        signal: options.signal,
      },
      options,
    );
    await recogniseStaleVacancies(database, vocabulary);
    return run;
  } finally {
    await runner.release();
  }
}

/** The manifest's interval between requests is for the real service; a server on this machine needs no such care. */
function politeClient(manifest: Manifest, baseUrl: string | null, { signal, patience }: ReadSourceOptions) {
  const local = baseUrl !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(baseUrl).hostname);
  return createHttpClient({ manifest: local ? { ...manifest, rateLimit: { minIntervalMs: 0 } } : manifest, baseUrl, signal, ...patience });
}
