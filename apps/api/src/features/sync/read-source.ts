import {
  type Adapter,
  createHttpClient,
  createPseudonyms,
  type HttpClientOptions,
  type Manifest,
  missingSettings,
  noPseudonyms,
  sourceBaseUrl,
  sourceConfig,
  sourceVariable,
} from '@kasvu/adapter-kit';
import type { RecordKind, SyncRun } from '@kasvu/contracts';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PeopleConfig } from '../../platform/config/config';
import { matchApplications } from '../applicants/match-applications';
import { tellNewcomers } from '../changes/tell-newcomers';
import { joinVacancies } from '../joins/join-vacancies';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { recogniseStaleStudies } from '../studies/recognise-again';
import { endExpiredConsents } from '../talent/consent-expiry';
import { IdentityVault } from '../talent/identity-vault';
import { resolveStaleTalent } from '../talent/resolve-stale-talent';
import { measureSkillSupplySql } from '../talent/skill-supply.sql';
import { recogniseStaleVacancies } from '../vacancies/recognise-again';
import { createSinks } from './sinks';
import { runSync, type SyncOptions } from './sync-engine';
import { SyncRefused } from './sync-refused';

export interface ReadSourceOptions extends SyncOptions {
  /** Read this downloaded file instead of the network. */
  file?: string | null;
  signal: AbortSignal;
  environment: NodeJS.ProcessEnv;
  /** Needed for sources with people. */
  people: Pick<PeopleConfig, 'pseudonymKey' | 'identityKey' | 'previousIdentityKey'>;
  /** How patient the HTTP client is; the kit's defaults when left out. */
  patience?: Pick<HttpClientOptions, 'retry' | 'timeouts'>;
}

/**
 * Reads one source with its settings from the environment and then brings up to date which consents hold today — first, so that nothing that
 * fails afterwards keeps people whose consent is over — and what hangs on several sources: the skills of vacancies, studies and people, which
 * vacancies and employers are the same, what is new for those who follow something, the vacancies of applications, and how many people have
 * each skill.
 * @throws {SyncRefused} when a needed credential, setting or key is missing or another process reads the source now
 */
export async function readSource(
  database: DataSource,
  vocabulary: SkillVocabulary,
  adapter: Adapter,
  options: ReadSourceOptions,
): Promise<SyncRun> {
  const { manifest } = adapter;
  const missing = missingSettings(manifest, options.environment);
  if (missing.length > 0) throw new SyncRefused('missing-credentials', `${manifest.id} needs ${missing.join(', ')}.`);
  const secrets = secretsFor(manifest, options.people);
  await vocabulary.refresh();
  const runner = database.createQueryRunner();
  try {
    const client: PoolClient = await runner.connect();
    const run = await runSync(
      client,
      createSinks(vocabulary, secrets.vault),
      adapter,
      {
        config: sourceConfig(adapter, options.environment),
        http: politeClient(manifest, sourceBaseUrl(manifest, options.environment), options),
        file: options.file ?? null,
        credentials: credentialsOf(manifest, options.environment),
        pseudonyms: secrets.pseudonyms,
        concepts: vocabulary,
        held: (kind) => heldKeys(client, kind),
        now: () => new Date(),
        signal: options.signal,
      },
      options,
    );
    await database.transaction(endExpiredConsents);
    await recogniseStaleVacancies(database, vocabulary);
    await recogniseStaleStudies(database, vocabulary);
    if (manifest.kinds.some((kind) => kind === 'company' || kind === 'vacancy')) await joinVacancies(database);
    await tellNewcomers(database, vocabulary);
    await resolveStaleTalent(database);
    await matchApplications(database);
    if (manifest.kinds.includes('talent')) await database.query(measureSkillSupplySql);
    return run;
  } finally {
    await runner.release();
  }
}

/** @throws {SyncRefused} `missing-keys` when a source brings people and the city has no keys to keep them apart with */
function secretsFor({ id, personalData }: Manifest, { pseudonymKey, identityKey, previousIdentityKey }: ReadSourceOptions['people']) {
  if (!personalData.delivered) return { pseudonyms: noPseudonyms, vault: null };
  if (!pseudonymKey || !identityKey) {
    throw new SyncRefused('missing-keys', `${id} brings people: it is read only with KASVU_PSEUDONYM_KEY and KASVU_IDENTITY_KEY set.`);
  }
  return { pseudonyms: createPseudonyms(pseudonymKey), vault: new IdentityVault({ current: identityKey, previous: previousIdentityKey }) };
}

/** The keys of what is held of a kind, from whatever source. */
async function heldKeys(client: PoolClient, kind: RecordKind): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ source_id: string }>(
    'SELECT DISTINCT source_id FROM source_record WHERE kind = $1 AND withdrawn_at IS NULL',
    [kind],
  );
  return new Set(rows.map((row) => row.source_id));
}

const credentialsOf = ({ id, credentials }: Manifest, environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(credentials.map(({ name }) => [name, environment[sourceVariable(id, name)]?.trim() ?? '']));

/** The manifest's interval between requests is for the real service; a server on this machine needs no such care. */
function politeClient(manifest: Manifest, baseUrl: string | null, { signal, patience }: ReadSourceOptions) {
  const local = baseUrl !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(baseUrl).hostname);
  return createHttpClient({ manifest: local ? { ...manifest, rateLimit: { minIntervalMs: 0 } } : manifest, baseUrl, signal, ...patience });
}
