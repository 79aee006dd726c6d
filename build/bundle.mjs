import { run } from './setup/run.mjs';

await run('build/bundle/main.ts');
