import { bundle } from './bundle.ts';

const started = Date.now();
await bundle({ always: true });
console.log(`dist/ built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
