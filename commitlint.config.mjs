import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = import.meta.dirname;

// A scope is a project's name: declared in its project.json, or for the adapters inferred from the folder (tools/workspace/plugin.ts).
const declared = globSync('{apps,libs,tools}/*/project.json', { cwd: root }).map(
  (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).name,
);
const adapters = globSync('libs/adapters/*/manifest.ts', { cwd: root }).map((file) => `adapter-${basename(dirname(file))}`);

export default {
  extends: ['@commitlint/config-conventional'],
  rules: {
    'scope-enum': [2, 'always', [...declared, ...adapters, 'adapters-registry']],
    'body-max-line-length': [0],
    'footer-max-line-length': [0],
  },
};
