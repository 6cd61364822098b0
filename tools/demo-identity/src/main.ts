import { parseArgs } from 'node:util';
import { CannotStart, DEFAULT_PORT } from './options.ts';
import { startDemoIdentity } from './server.ts';

const USAGE = `Usage: node tools/demo-identity/src/main.ts [options]
  --port <n>       default KASVU_IDENTITY_PORT or ${DEFAULT_PORT}; 0 takes a free one
  --app-url <url>  where the dashboard is, default http://localhost:3000
Environment: OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, DEMO_IDENTITY_SIGNING_KEY (PKCS #8 PEM)
`;

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { port: text, 'app-url': text, help: { type: 'boolean' } } });
  if (values.help) return void process.stdout.write(USAGE);
  const identity = await startDemoIdentity({
    port: readPort(values.port ?? (process.env['KASVU_IDENTITY_PORT'] || String(DEFAULT_PORT))),
    appUrl: values['app-url'] ?? 'http://localhost:3000',
    clientId: process.env['OIDC_CLIENT_ID'],
    clientSecret: process.env['OIDC_CLIENT_SECRET'],
    signingKey: process.env['DEMO_IDENTITY_SIGNING_KEY'],
  });
  const stop = (): void => void identity.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`Demo sign-in ready: ${identity.url}\n`);
}

function readPort(given: string): number {
  if (/^\d+$/.test(given) && Number(given) <= 65_535) return Number(given);
  throw new CannotStart(`--port: a whole number from 0 to 65535, not "${given}"`);
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof CannotStart ? cause.message : cause instanceof Error ? cause.stack : String(cause)}\n`);
  process.exit(1);
});
