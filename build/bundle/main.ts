import { bundle } from './bundle.ts';

const started = Date.now();
const outcome = await bundle({ always: !process.argv.includes('--if-changed') });
if (outcome === 'built')
  console.log(`dist/ built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
