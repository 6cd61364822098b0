// Installs the packages of package-lock.json when they are not there. Runs on Node 20 with nothing installed.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './bootstrap/lock-state.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const arguments_ = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
const HEARTBEAT_MS = 15_000;

/**
 * Runs `npm ci` if node_modules does not match package-lock.json; else does nothing. Tells its progress on stderr.
 * @throws {Error} when the installation fails
 */
export async function install() {
  if (isInstalled(root)) return;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.error('Installing packages (one to two minutes, only when they have changed) ...');
  const heartbeat = setInterval(() => console.error(`  still installing, ${seconds()} s`), HEARTBEAT_MS);
  try {
    await npm();
  } finally {
    clearInterval(heartbeat);
  }
  console.error(`Packages installed in ${seconds()} s.`);
}

function npm() {
  const ownCli = process.env['npm_execpath'];
  const [command, first] = ownCli?.endsWith('.js') ? [process.execPath, [ownCli]] : ['npm', []];
  const child = spawn(command, [...first, ...arguments_], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_loglevel: 'error', SCARF_ANALYTICS: 'false' },
  });
  const forward = (signal) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`npm cannot be started: ${error.message}. Install npm 10 or newer beside Node.`)));
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      if (code === 0) resolve();
      else reject(new Error(`npm ci ended with ${signal ?? `code ${code}`}: its message is above. Is the package registry reachable?`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
