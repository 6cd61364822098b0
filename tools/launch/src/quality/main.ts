import { ensureDictionary } from '../dictionary.ts';
import { describeError } from '../launch-error.ts';
import { runCommand } from '../run-command.ts';
import { followParent } from '../service.ts';
import { readSettings } from '../settings.ts';
import { listenForStop } from '../stop-signals.ts';
import { startTestServer } from '../test/test-server.ts';

const program = 'dist/tools/quality/main.mjs';

/** `npm run quality`: bundles the measuring of search and runs it on a throw-away PostgreSQL. */
async function quality(signal: AbortSignal): Promise<number> {
  const { dataDir } = readSettings(process.env);
  const dictionary = await ensureDictionary({ dataDir, environment: process.env, say: console.error, signal });
  const bundled = await runCommand('rolldown', ['-c', 'tools/quality/rolldown.config.mjs'], {
    signal,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (bundled !== 0) return bundled;
  const server = await startTestServer();
  try {
    return await runCommand(process.execPath, [...followParent, '--enable-source-maps', program, ...process.argv.slice(2)], {
      env: { ...process.env, KASVU_VOIKKO_DICTIONARY: dictionary, DATABASE_URL: server.url },
      signal,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
  } finally {
    await server.remove();
  }
}

const stop = new AbortController();
listenForStop(stop);
const code = await quality(stop.signal).catch((error: unknown) => {
  console.error(describeError(error));
  return 1;
});
process.exit(code);
