import { run } from './setup/run.mjs';

await run('build/tests/main.ts');
