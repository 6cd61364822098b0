import { existsSync } from 'node:fs';
import { runCommand } from '../run-command.ts';

const PACKAGE = 'libreoffice-calc-nogui';
const INSTALL_LIMIT_MS = 150_000;

/** Sees to a LibreOffice for the test that opens exports with it, as root on Debian and Ubuntu; without one that test reports itself skipped. */
export async function ensureOffice(environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  if (existsSync('/usr/bin/soffice')) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing LibreOffice for the test of exports (Debian package ${PACKAGE}) ...`);
    const limit = AbortSignal.timeout(INSTALL_LIMIT_MS);
    const options = { env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' }, signal: AbortSignal.any([signal, limit]) };
    try {
      await runCommand('apt-get', ['update', '-q'], options);
      await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', PACKAGE], options);
    } catch (error) {
      if (!limit.aborted || signal.aborted) throw error;
    }
  }
  if (!existsSync('/usr/bin/soffice')) console.log(`No LibreOffice (${PACKAGE}): the test that opens exports with it is skipped.`);
}
