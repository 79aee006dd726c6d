import { register } from 'tsx/esm/api';

// A worker thread does not take over the loader that the command was started with (tsx on Node 20).
register();
await import('./duplicates-worker.ts');
