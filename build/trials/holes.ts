import { HOLES } from './planted-holes.ts';
import { tryHoles } from './try-holes.ts';

/**
 * `npm run holes`: shows that each test of what must hold can fail. With words after it, only the holes in files whose
 * paths have one of them: `npm run holes -- renderer shared`.
 */
const words = process.argv.slice(2);
const chosen = HOLES.filter(
  ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
);
const wrong = await tryHoles(chosen, (done) =>
  console.log(`    ${String(done)} of ${String(chosen.length)}`),
);
for (const line of wrong) console.log(`✗ ${line}`);
console.log(`${String(chosen.length - wrong.length)} of ${String(chosen.length)} holes were seen.`);
if (wrong.length > 0 || chosen.length === 0) process.exitCode = 1;
