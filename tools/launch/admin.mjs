import { run } from './bootstrap/run.mjs';

await run('admin/main.ts');
