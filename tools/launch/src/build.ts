import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isBuilt, missingProducts, sourcesFingerprint, stampFile } from './build-stamp.ts';
import { LaunchError } from './launch-error.ts';
import { runCommand } from './run-command.ts';
import { lastLines } from './service.ts';

/** Nx without its daemon, cloud, or drawing on the terminal. */
export const nxEnvironment = {
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NX_VERBOSE_LOGGING: 'false',
  NG_CLI_ANALYTICS: 'false',
  SCARF_ANALYTICS: 'false',
};

/**
 * Builds API and dashboard into `dist/` if their sources have changed since the last build.
 * @throws LaunchError with the compiler's last words.
 */
export async function ensureBuilt(root: string, options: { say: (text: string) => void; signal?: AbortSignal }): Promise<void> {
  const fingerprint = sourcesFingerprint(root);
  if (isBuilt(root, fingerprint)) return;
  const started = Date.now();
  options.say('Building API and dashboard (only when the sources have changed) ...');
  const logFile = join(root, '.nx', 'build.log');
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const args = ['run-many', '-t', 'build', 'package', '--projects=api,dashboard', '--outputStyle=static'];
  const code = await runCommand('nx', args, {
    cwd: root,
    signal: options.signal,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...nxEnvironment },
  }).finally(() => closeSync(log));
  const missing = missingProducts(root);
  if (code !== 0) throw new LaunchError(`The build failed. ${lastLines(readFileSync(logFile, 'utf8'), 40)}Log: ${logFile}`);
  if (missing.length > 0) throw new LaunchError(`The build ended without ${missing.join(', ')}. Log: ${logFile}`);
  writeFileSync(stampFile(root), fingerprint);
  options.say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}
