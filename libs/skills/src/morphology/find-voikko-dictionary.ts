import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where Voikko's packages put the Finnish dictionary. */
export const usualVoikkoPaths: readonly string[] = [
  '/usr/lib/voikko',
  '/usr/share/voikko',
  '/usr/local/lib/voikko',
  '/opt/homebrew/lib/voikko',
];

const inside = ['', 'mor.vfst', '5/mor-standard/mor.vfst', 'voikko/5/mor-standard/mor.vfst', 'usr/lib/voikko/5/mor-standard/mor.vfst'];

/**
 * Finds Voikko's `mor.vfst` on this machine: each path may be the file itself, Voikko's folder, or a folder its
 * package was unpacked into. Answers the first one found with its bytes, or null.
 * @throws when a file found cannot be read.
 */
export function findVoikkoDictionary(paths: readonly string[] = usualVoikkoPaths): { path: string; bytes: Uint8Array } | null {
  for (const base of paths) {
    for (const tail of inside) {
      const path = join(base, tail);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) return { path, bytes: readFileSync(path) };
    }
  }
  return null;
}
