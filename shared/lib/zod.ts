import { config, z } from 'zod';

// The library tries out whether it may make code at run time. The content policy refuses that, and would count each start
// of the window as an attempt. Node has no such policy.
if (!('process' in globalThis)) config({ jitless: true });

/** Schemas of values from outside, for all that runs in the window. */
export { z };
