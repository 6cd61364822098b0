import { parseArgs } from 'node:util';
import { CannotStart, DEFAULT_FOLDER, DEFAULT_PORT } from './options.ts';
import { startMailInbox } from './server.ts';

const USAGE = `Usage: node tools/mail-inbox/src/main.ts [options]
  --port <n>       of the page, default KASVU_INBOX_PORT or ${DEFAULT_PORT}; 0 takes a free one
  --folder <path>  where mails are kept, default ${DEFAULT_FOLDER}
`;

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { port: text, folder: text, help: { type: 'boolean' } } });
  if (values.help) return void process.stdout.write(USAGE);
  const inbox = await startMailInbox({
    port: readPort(values.port ?? (process.env['KASVU_INBOX_PORT'] || String(DEFAULT_PORT))),
    folder: values.folder ?? DEFAULT_FOLDER,
  });
  const stop = (): void => void inbox.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`Mail inbox ready: ${inbox.url}\n`);
}

function readPort(given: string): number {
  if (/^\d+$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new CannotStart(`--port: a whole number from 0 to 65535, not "${given}"`);
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof CannotStart ? cause.message : cause instanceof Error ? cause.stack : String(cause)}\n`);
  process.exit(1);
});
