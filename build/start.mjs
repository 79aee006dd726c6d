import { run } from './setup/run.mjs';

await run('build/start/main.ts');
