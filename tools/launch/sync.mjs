import { run } from './bootstrap/run.mjs';

await run('sync/main.ts');
