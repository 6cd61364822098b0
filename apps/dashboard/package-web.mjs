// dist/apps/dashboard/browser → dist/web, with .br and .gz beside each text file. A folder of its own: Nx restores a cached
// build by replacing its whole output folder, which would drop files added to it.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [from = 'dist/apps/dashboard/browser', to = 'dist/web'] = process.argv.slice(2);
const compressible = /\.(js|css|html|json|svg|ico|webmanifest|txt)$/;
const smallest = 1024;

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
let raw = 0;
let compressed = 0;
for (const name of readdirSync(to, { recursive: true })) {
  const path = join(to, String(name));
  if (!compressible.test(path) || statSync(path).size < smallest) continue;
  const content = readFileSync(path);
  const brotli = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  raw += content.length;
  compressed += brotli.length;
}
console.log(`${to}: ${raw} bytes of text, ${compressed} as Brotli`);
