import { run } from './setup/run.mjs';

await run('build/tests/check.ts');
