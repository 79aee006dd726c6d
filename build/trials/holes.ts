import { HOLES } from './planted-holes.ts';
import { tryHoles } from './try-holes.ts';

/** `npm run holes`: shows that each test of the shell's security can fail. */
const wrong = await tryHoles(HOLES);
for (const line of wrong) console.log(`✗ ${line}`);
console.log(`${String(HOLES.length - wrong.length)} of ${String(HOLES.length)} holes were seen.`);
if (wrong.length > 0) process.exitCode = 1;
