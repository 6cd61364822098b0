// Runs the product as a person does, with a data folder of its own that is deleted at the end. Node runs this file as it is.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dataDir, environment } from './product.ts';

rmSync(dataDir, { recursive: true, force: true }); // of journeys that were killed
mkdirSync(dataDir);
const launcher = spawn(process.execPath, ['tools/launch/start.mjs'], { stdio: 'inherit', env: environment });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => launcher.kill(signal));
launcher.once('exit', (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
