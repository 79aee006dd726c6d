import { run } from './setup/run.mjs';

await run('build/bundle/office-main.ts');
