import { run } from './setup/run.mjs';

await run('build/package/main.ts');
