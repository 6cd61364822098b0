import { join, resolve } from 'node:path';
import { EmbeddedPostgresError } from './errors.ts';
import { runningPostmaster, stopPostmaster } from './postmaster.ts';
import { startEmbeddedPostgres } from './start.ts';

const USAGE = 'usage: node tools/embedded-postgres/src/main.ts start|status|stop <folder> [--throw-away]';

/** Starts, looks at or stops the embedded database of a folder from the command line; `start` prints its URL and leaves it running. */
async function main([command, folder, ...flags]: string[]): Promise<string> {
  if (folder === undefined) throw new EmbeddedPostgresError(USAGE);
  const running = runningPostmaster(join(resolve(folder), 'data'));
  switch (command) {
    case 'start':
      return (await startEmbeddedPostgres({ dataDir: folder, durable: !flags.includes('--throw-away'), log: console.error })).url;
    case 'status':
      return running ? `running on port ${running.port} (process ${running.pid})` : 'not running';
    case 'stop':
      if (running) await stopPostmaster(running.pid);
      return running ? 'stopped' : 'not running';
    default:
      throw new EmbeddedPostgresError(USAGE);
  }
}

main(process.argv.slice(2)).then(console.log, (error: unknown) => {
  console.error(error instanceof EmbeddedPostgresError ? error.message : error);
  process.exitCode = 1;
});
