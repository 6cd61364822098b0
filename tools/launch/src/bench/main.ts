import { ensureBuilt } from '../build.ts';
import { ensureDictionary } from '../dictionary.ts';
import { describeError } from '../launch-error.ts';
import { runCommand } from '../run-command.ts';
import { followParent } from '../service.ts';
import { readSettings } from '../settings.ts';
import { listenForStop } from '../stop-signals.ts';

/** `npm run bench`: builds what has changed and runs the benchmarks, which bring a database of their own. */
async function bench(signal: AbortSignal): Promise<number> {
  const { dataDir } = readSettings(process.env);
  const say = console.error;
  await ensureBuilt(process.cwd(), { say, signal });
  const dictionary = await ensureDictionary({ dataDir, environment: process.env, say, signal });
  return runCommand(process.execPath, [...followParent, '--enable-source-maps', 'tools/bench/src/main.ts', ...process.argv.slice(2)], {
    env: { ...process.env, KASVU_VOIKKO_DICTIONARY: dictionary },
    signal,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

const stop = new AbortController();
listenForStop(stop);
const code = await bench(stop.signal).catch((error: unknown) => {
  console.error(describeError(error));
  return 1;
});
process.exit(code);
