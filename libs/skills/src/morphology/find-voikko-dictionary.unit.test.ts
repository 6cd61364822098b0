import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findVoikkoDictionary } from './find-voikko-dictionary';

describe('findVoikkoDictionary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'voikko-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers null when there is none', () => {
    expect(findVoikkoDictionary([folder, join(folder, 'nowhere')])).toBeNull();
  });

  it('finds the file itself and the file in an unpacked package', () => {
    const inside = join(folder, 'usr/lib/voikko/5/mor-standard');
    mkdirSync(inside, { recursive: true });
    const path = join(inside, 'mor.vfst');
    writeFileSync(path, 'x');
    expect(findVoikkoDictionary([folder])).toMatchObject({ path });
    expect(findVoikkoDictionary([path])?.bytes).toHaveLength(1);
  });
});
