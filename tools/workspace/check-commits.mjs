// Checks the messages of all commits reachable from HEAD against commitlint.config.mjs. Works from local history alone.
// Usage: node tools/workspace/check-commits.mjs [<revision range>]; exit 1 when a message breaks the rules.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import lint from '@commitlint/lint';
import load from '@commitlint/load';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 });
const succeeds = (...args) => spawnSync('git', args).status === 0;

/** Why there is nothing to check, or null. */
function reasonToSkip() {
  if (!succeeds('--version')) return 'git is not installed';
  if (!succeeds('rev-parse', '--is-inside-work-tree')) return 'this folder is not a git working tree';
  if (!succeeds('rev-parse', '--verify', 'HEAD')) return 'there is no commit yet';
  return null;
}

/** Whether the scope was a project when the commit was made, though it may be gone or renamed since. */
function wasProject(hash, message) {
  const scope = /^\w+\((?<scope>[^)]+)\)/.exec(message)?.groups.scope;
  const folders = ['apps', 'libs', 'tools'].map((parent) => `${parent}/${scope}`);
  if (scope?.startsWith('adapter-')) folders.push(`libs/adapters/${scope.slice('adapter-'.length)}`);
  return folders.some((folder) => succeeds('cat-file', '-e', `${hash}:${folder}`));
}

const skip = reasonToSkip();
if (skip) {
  console.log(`Commit messages: skipped, ${skip}`);
  process.exit(0);
}

const { rules, parserPreset } = await load({}, { cwd: join(import.meta.dirname, '../..') });
const commits = git('log', '--no-merges', '--format=%h%x1f%B%x1e', process.argv[2] ?? 'HEAD')
  .split('\x1e')
  .map((entry) => entry.trim().split('\x1f'))
  .filter(([hash]) => hash);

let broken = 0;
for (const [hash, message] of commits) {
  const { errors } = await lint(message.trim(), rules, { parserOpts: parserPreset?.parserOpts });
  const left = errors.filter(({ name }) => !(name === 'scope-enum' && wasProject(hash, message)));
  if (left.length === 0) continue;
  broken += 1;
  console.error(`${hash} ${message.trim().split('\n')[0]}`);
  for (const { name, message: why } of left) console.error(`  ${why} [${name}]`);
}

const shallow = git('rev-parse', '--is-shallow-repository').trim() === 'true' ? ' (a shallow clone: older ones are not here)' : '';
console.log(`Commit messages: ${commits.length} checked${shallow}, ${broken} break the rules`);
process.exit(broken === 0 ? 0 : 1);
