import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../embedded-postgres/src/index.ts';

const root = join(import.meta.dirname, '../../..');

const start = (script: string, parameters: string[], environment: NodeJS.ProcessEnv) =>
  spawn(process.execPath, [join(root, script), ...parameters], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Runs one of the product's built commands to its end. */
export async function runProduct(
  script: string,
  parameters: string[],
  databaseUrl: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const child = start(`dist/apps/api/${script}`, parameters, { DATABASE_URL: databaseUrl, ...environment });
  child.stdout?.pipe(process.stdout);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${script} ${parameters.join(' ')} ended with ${code}`);
}

/** An API key for the benchmark's requests, made as an administrator makes one; it may see people. */
export async function createApiKey(databaseUrl: string): Promise<string> {
  const child = start('dist/apps/api/admin.mjs', ['api-key', 'create', '--name', 'bench', '--role', 'growth', '--days', '1'], {
    DATABASE_URL: databaseUrl,
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  const key = /kasvu_[\w-]{43}/.exec(output)?.[0];
  if (code !== 0 || !key) throw new Error(`No API key could be made (exit ${code})`);
  return key;
}

/** Starts the built API and waits until it is ready. */
export async function startApi(databaseUrl: string): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const port = await freePort();
  const child = start('dist/apps/api/main.mjs', [], {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    KASVU_SOURCES: 'none',
    KASVU_DIGESTS: 'off',
    LOG_LEVEL: 'error',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let left = 300; left > 0; left--) {
    if (
      await fetch(`${url}/api/health/ready`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return { url, pid: child.pid ?? 0, stop: () => stop(child) };
    if (child.exitCode !== null) throw new Error('The API ended before it was ready');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop(child);
  throw new Error('The API was not ready in a minute');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
