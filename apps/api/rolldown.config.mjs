import { defineConfig } from 'rolldown';

const source = import.meta.dirname + '/src/';

export default defineConfig({
  input: { main: source + 'main.ts', migrate: source + 'migrate.ts', sync: source + 'sync.ts', admin: source + 'admin.ts' },
  platform: 'node',
  tsconfig: import.meta.dirname + '/../../tsconfig.json',
  external: (id) => /^(node:|[@a-z])/.test(id) && !/^(@kasvu|@oxc-project)\//.test(id),
  output: {
    dir: import.meta.dirname + '/../../dist/apps/api',
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'chunk-[hash].mjs',
    sourcemap: true,
    cleanDir: !process.argv.includes('-w'), // node --watch loses a file that is deleted and made anew
  },
});
