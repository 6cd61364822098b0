// Runs the product as a person does, with a data folder of its own that is deleted at the end. Node runs this file as it is.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Not under the checkout: that may lie in a folder which the unprivileged user of PostgreSQL may not enter.
const dataDir = mkdtempSync(join(tmpdir(), 'kasvu-e2e-'));
chmodSync(dataDir, 0o755);

/** What a developer may have set for their own work must not reach the journeys, nor the journeys their database. */
const isOwnSetting = (name: string): boolean => /^(DATABASE_URL|KASVU_DB_PORT|SOURCE_.+|OIDC_.+)$/.test(name);
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOwnSetting(name)));

const launcher = spawn(process.execPath, ['tools/launch/start.mjs'], {
  stdio: 'inherit',
  env: { ...environment, KASVU_DATA_DIR: dataDir, KASVU_SOURCES: 'stub' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => launcher.kill(signal));
launcher.once('exit', (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
