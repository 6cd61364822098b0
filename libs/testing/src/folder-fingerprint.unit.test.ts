import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFingerprint } from './folder-fingerprint';

describe('folderFingerprint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kasvu-fingerprint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('changes with content and file names, and with nothing else', () => {
    writeFileSync(join(folder, 'a.sql'), 'one');
    const first = folderFingerprint(folder);
    writeFileSync(join(folder, 'a.sql'), 'one');
    expect(folderFingerprint(folder)).toBe(first);
    writeFileSync(join(folder, 'a.sql'), 'two');
    const second = folderFingerprint(folder);
    writeFileSync(join(folder, 'b.sql'), '');
    expect(new Set([first, second, folderFingerprint(folder)]).size).toBe(3);
  });
});
