// Runs on Node 20 before any package is installed: Node's own modules only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for. Compares contents, not file times: a checkout or a touched file does not
 * cause a new installation. Packages for other platforms (optional) may be absent.
 * @param {string} root folder of package-lock.json
 */
export function isInstalled(root) {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  return missingPackages(readPackages(join(root, 'package-lock.json')), readPackages(installedList)).length === 0;
}

/**
 * Paths of the packages that are wanted but absent or of another version.
 * @param {Record<string, { version?: string, optional?: boolean, link?: boolean }>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, { link }]) => path !== '' && !link)
    .filter(([path, { version, optional }]) => (installed[path] ? installed[path].version !== version : !optional))
    .map(([path]) => path);
}

/** @param {string} file */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
