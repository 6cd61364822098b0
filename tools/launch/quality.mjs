import { run } from './bootstrap/run.mjs';

await run('quality/main.ts');
