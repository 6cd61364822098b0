import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const PROGRAMS = ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'];

/** Path of a Chromium: `CHROMIUM_PATH`, an installed one, or one that Playwright downloaded earlier. */
export function findChromium(environment: NodeJS.ProcessEnv, exists: (path: string) => boolean = existsSync): string | undefined {
  const given = environment['CHROMIUM_PATH'];
  if (given) return exists(given) ? given : undefined;
  const downloads = environment['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), '.cache/ms-playwright');
  const versions = existsSync(downloads) ? readdirSync(downloads).filter((name) => /^chromium-\d+$/.test(name)) : [];
  const downloaded = versions
    .sort()
    .reverse()
    .flatMap((version) => PROGRAMS.map((program) => join(downloads, version, program)));
  return [...INSTALLED, ...downloaded].find(exists);
}

/**
 * Finds a Chromium, or as root on Debian and Ubuntu installs one.
 * @returns its path, or in `problem` what a person can do.
 */
export async function ensureChromium(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<{ path: string } | { problem: string }> {
  const found = findChromium(environment);
  if (found) return { path: found };
  if (environment['CHROMIUM_PATH']) return { problem: `CHROMIUM_PATH names ${environment['CHROMIUM_PATH']}, which is not there.` };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser journeys (Debian package chromium) ...');
    const env = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-q'], { env, signal });
    await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env, signal });
    const installed = findChromium(environment);
    if (installed) return { path: installed };
  }
  return {
    problem:
      'no Chromium found for the browser journeys. Install one ("apt-get install chromium" as root, or Google Chrome), ' +
      'run "npx playwright install chromium", or set CHROMIUM_PATH to the program.',
  };
}
