import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from '@playwright/test';
import { signInByRequest } from './sign-in';

const root = join(import.meta.dirname, '../../../..');

/** One run of `npm start`, as its process and what it has written. */
export interface Run {
  child: ChildProcess;
  output(): string;
  /** Resolves when the output holds the text; rejects with the output when the run ends without it. */
  says(text: string): Promise<void>;
  /** Its exit code. */
  ended: Promise<number | null>;
}

/** The product on a data folder of its own, started as often as a test wants. */
export class LaunchedProduct {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'kasvu-launch-e2e-'));

  constructor(
    readonly port: number,
    readonly stubPort: number,
    readonly identityPort: number,
    readonly inboxPort: number,
  ) {
    chmodSync(this.dataDir, 0o755); // PostgreSQL may run as another user
  }

  start(): Run {
    const child = spawn(process.execPath, ['tools/launch/start.mjs'], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        PORT: String(this.port),
        KASVU_STUB_PORT: String(this.stubPort),
        KASVU_IDENTITY_PORT: String(this.identityPort),
        KASVU_INBOX_PORT: String(this.inboxPort),
        KASVU_DATA_DIR: this.dataDir,
        KASVU_VOIKKO_DICTIONARY: process.env['KASVU_VOIKKO_DICTIONARY'],
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const says = (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => output.includes(text) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        void ended.then((code) => reject(new Error(`ended with ${code} without saying "${text}":\n${output}`)));
        look();
      });
    return { child, ended, says, output: () => output };
  }

  /** How many companies and vacancies the API tells somebody of the staff. */
  async counts(): Promise<number[]> {
    const address = `http://localhost:${this.port}`;
    const visitor = await request.newContext();
    try {
      await signInByRequest(visitor, address, 'staff');
      const totals = ['companies', 'vacancies'].map(async (list) => {
        const answer = await visitor.get(`${address}/api/${list}?limit=1`);
        return ((await answer.json()) as { total: number }).total;
      });
      return await Promise.all(totals);
    } finally {
      await visitor.dispose();
    }
  }

  /** Command lines of all processes that work on the data folder. */
  processes(): string[] {
    return this.pids().map((pid) => `${pid} ${read(pid, 'cmdline').replaceAll('\0', ' ')}`);
  }

  /** Ends whatever a failed test has left, and deletes the data. */
  async remove(): Promise<void> {
    for (const pid of this.pids()) process.kill(pid, 'SIGTERM');
    for (const deadline = Date.now() + 20_000; this.pids().length > 0 && Date.now() < deadline;) await delay(100);
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private pids(): number[] {
    const all = readdirSync('/proc').map(Number).filter(Boolean);
    return all.filter((pid) => read(pid, 'cmdline').includes(this.dataDir) || read(pid, 'environ').includes(this.dataDir));
  }
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it has ended meanwhile, or is another user's
  }
}
