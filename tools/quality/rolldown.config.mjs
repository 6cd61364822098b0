import { defineConfig } from 'rolldown';

/** One file for Node: the libraries under test are written for a bundler and not for Node's type stripping. */
export default defineConfig({
  input: import.meta.dirname + '/src/main.ts',
  platform: 'node',
  tsconfig: import.meta.dirname + '/../../tsconfig.json',
  external: (id) => /^(node:|[@a-z])/.test(id) && !id.startsWith('@kasvu/'),
  output: { file: import.meta.dirname + '/../../dist/tools/quality/main.mjs', format: 'esm', sourcemap: true },
});
