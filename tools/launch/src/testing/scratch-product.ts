import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../../../embedded-postgres/src/index.ts';
import { sourcesFingerprint, stampFile } from '../build-stamp.ts';

const repository = join(__dirname, '../../../..');

/** Small programs in place of the built ones: they do just enough to show that the launcher starts, feeds, watches and stops them. */
const programs = {
  'dist/apps/api/migrate.mjs': `
    import pg from 'pg';
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS start (at timestamptz DEFAULT now())');
    await client.query('INSERT INTO start DEFAULT VALUES');
    console.log('starts so far:', (await client.query('SELECT count(*) FROM start')).rows[0].count);
    await client.end();`,
  'dist/apps/api/sync.mjs': `
    console.log('sync', process.argv.slice(2).join(' '), process.env.SOURCE_PRH_YTJ_BASE_URL, process.env.KASVU_DEMO_SOURCES);
    console.error('keys', process.env.KASVU_IDENTITY_KEY, process.env.KASVU_PSEUDONYM_KEY, process.env.SOURCE_PRH_YTJ_TOKEN);
    process.exitCode = Number(process.env.FAKE_SYNC_CODE ?? 0);`,
  'dist/apps/api/admin.mjs': `
    console.log('admin', process.argv.slice(2).join(' '), process.env.DATABASE_URL.split('/').at(-1));
    console.error('keys', process.env.KASVU_IDENTITY_KEY, process.env.KASVU_PSEUDONYM_KEY);
    console.error('mail', process.env.KASVU_SMTP_URL, 'dictionary', process.env.KASVU_VOIKKO_DICTIONARY);
    process.exitCode = Number(process.env.FAKE_ADMIN_CODE ?? 0);`,
  'dist/apps/api/main.mjs': `
    import { createServer } from 'node:http';
    const server = createServer((request, response) => {
      if (request.url === '/die') process.exit(3, console.log('planted death'));
      response.end('ok');
    });
    server.listen(process.env.PORT, '127.0.0.1');
    console.log('keys', process.env.KASVU_IDENTITY_KEY, process.env.KASVU_PSEUDONYM_KEY);
    console.log('mail', process.env.KASVU_SMTP_URL, process.env.KASVU_MAIL_FROM);
    console.log('sign-in', process.env.OIDC_ISSUER, process.env.KASVU_DEMO_SIGN_IN, process.env.PUBLIC_URL, 'secret', process.env.SESSION_SECRET);
    process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(0); });`,
  'tools/stub-sources/src/main.ts': `
    import { createServer } from 'node:http';
    const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
    const url: string = 'http://127.0.0.1:' + port + '/prh-ytj';
    const list = { sources: { 'prh-ytj': url }, settings: { 'prh-ytj': { TOKEN: 'stub-token' } } };
    createServer((_request, response) => response.end(JSON.stringify(list))).listen(port, '127.0.0.1');`,
  'tools/demo-identity/src/main.ts': `
    import { createServer } from 'node:http';
    const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
    console.log('for', option('--app-url'), process.env.DEMO_IDENTITY_SIGNING_KEY?.split('\\n')[0]);
    createServer((_request, response) => response.end('{}')).listen(Number(option('--port')), '127.0.0.1');`,
  'tools/mail-inbox/src/main.ts': `
    import { createServer } from 'node:http';
    const option = (name: string) => process.argv[process.argv.indexOf(name) + 1];
    console.log('keeps mails in', option('--folder'));
    createServer((_request, response) => response.end('{ "url": "smtp://127.0.0.1:2525" }')).listen(Number(option('--port')), '127.0.0.1');`,
  'dist/web/index.html': '<!doctype html>',
  'package.json': '{ "type": "module" }',
};

export interface Run {
  child: ChildProcess;
  /** Everything it has written so far, on stdout and stderr. */
  output(): string;
  stdout(): string;
  /** Resolves when the output holds the text; rejects with the output when it ends first. */
  says(text: string): Promise<void>;
  /** Its exit code. */
  ended: Promise<number | null>;
}

/** A copy of the launcher in a folder of its own with stand-ins for the product's programs. */
export class ScratchProduct {
  readonly root = mkdtempSync(join(tmpdir(), 'kasvu-launch-'));
  readonly dataDir = join(this.root, '.kasvu');
  port = 0;
  stubPort = 0;
  identityPort = 0;
  inboxPort = 0;

  async prepare(): Promise<void> {
    chmodSync(this.root, 0o755);
    for (const folder of ['tools/launch', 'tools/embedded-postgres'])
      cpSync(join(repository, folder), join(this.root, folder), { recursive: true });
    cpSync(join(repository, 'package-lock.json'), join(this.root, 'package-lock.json'));
    this.linkPackages();
    for (const [path, text] of Object.entries(programs)) this.write(path, text);
    writeFileSync(stampFile(this.root), sourcesFingerprint(this.root));
    this.port = await freePort();
    this.stubPort = await freePort();
    this.identityPort = await freePort();
    this.inboxPort = await freePort();
  }

  /** Writes a file; one in `node_modules/.bin` can be run. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text, { mode: 0o755 });
  }

  /** The packages of the workspace, without the programs they bring. */
  private linkPackages(): void {
    const [from, to] = [join(repository, 'node_modules'), join(this.root, 'node_modules')];
    mkdirSync(join(to, '.bin'), { recursive: true });
    for (const name of readdirSync(from).filter((entry) => entry !== '.bin')) symlinkSync(join(from, name), join(to, name));
    symlinkSync(process.execPath, join(to, '.bin', 'node'));
  }

  run(command: string, args: string[] = [], environment: NodeJS.ProcessEnv = {}): Run {
    const child = spawn(process.execPath, [join(this.root, 'tools/launch', command), ...args], {
      cwd: this.root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        KASVU_STUB_PORT: String(this.stubPort),
        KASVU_IDENTITY_PORT: String(this.identityPort),
        KASVU_INBOX_PORT: String(this.inboxPort),
        KASVU_VOIKKO_DICTIONARY: '/nowhere/mor.vfst',
        ...environment,
      },
    });
    let output = '';
    let stdout = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const says = (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => output.includes(text) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        void ended.then((code) => reject(new Error(`ended with ${code} without saying "${text}":\n${output}`)));
        look();
      });
    return { child, ended, says, output: () => output, stdout: () => stdout };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
