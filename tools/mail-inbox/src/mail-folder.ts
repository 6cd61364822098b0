import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MOST = 200;
const ending = '.eml';
const name = /^\d{13}-\d{4}$/;

/** Mails as files, one each, named by when they came. Only the newest are kept, and only the owner reads them. */
export class MailFolder {
  private readonly folder: string;
  private count = 0;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Keeps a mail as it came. */
  keep(raw: Buffer): void {
    const id = `${Date.now()}-${String(this.count++ % 10_000).padStart(4, '0')}`;
    writeFileSync(this.pathOf(id), raw, { mode: 0o600 });
    for (const old of this.ids().slice(MOST)) rmSync(this.pathOf(old));
  }

  /** Ids of the mails, the newest first. */
  ids(): string[] {
    const files = readdirSync(this.folder).filter((file) => file.endsWith(ending));
    return files
      .map((file) => file.slice(0, -ending.length))
      .filter((id) => name.test(id))
      .sort()
      .reverse();
  }

  /** A mail as it came; undefined when there is none with this id. */
  read(id: string): Buffer | undefined {
    return this.ids().includes(id) ? readFileSync(this.pathOf(id)) : undefined;
  }

  private pathOf(id: string): string {
    return join(this.folder, `${id}${ending}`);
  }
}
