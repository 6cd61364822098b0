import { tmpdir } from 'node:os';
import { join } from 'node:path';

const set = process.env;

/** Ports of the product of the journeys and of what belongs to it. */
export const port = set['E2E_PORT'] ?? '3310';
export const stubPort = set['E2E_STUB_PORT'] ?? '4310';
const identityPort = set['E2E_IDENTITY_PORT'] ?? '4320';
const inboxPort = set['E2E_INBOX_PORT'] ?? '4330';

/** Where it keeps its data. Not under the checkout: that may lie in a folder which the unprivileged user of PostgreSQL may not enter. */
export const dataDir = set['E2E_DATA_DIR'] ?? join(tmpdir(), `kasvu-e2e-${port}`);

/** What a developer may have set for their own work must not reach the journeys, nor the journeys their database. */
const isOwnSetting = (name: string): boolean => /^(DATABASE_URL|KASVU_DB_PORT|SOURCE_.+|OIDC_.+)$/.test(name);

/** What the product of the journeys is started with, and every command that works on it. */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(set).filter(([name]) => !isOwnSetting(name))),
  PORT: port,
  KASVU_STUB_PORT: stubPort,
  KASVU_IDENTITY_PORT: identityPort,
  KASVU_INBOX_PORT: inboxPort,
  KASVU_DATA_DIR: dataDir,
  KASVU_SOURCES: 'stub',
};
