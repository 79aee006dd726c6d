import { documents } from './documents.ts';
import { journeys } from './journeys.ts';
import { checked } from './outcome.ts';
import { runNode } from './run-command.ts';
import { runParts } from './run-parts.ts';
import { staticChecks } from './static-checks.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { unitTests } from './unit-tests.ts';

await ensureSystemPackages();

process.exitCode = await runParts(staticChecks, [
  unitTests('Europe/Helsinki'),
  // Half an hour off and west of Greenwich: a day that depends on the zone shows here.
  unitTests('America/St_Johns', ['node']),
  {
    name: 'bundle',
    run: async () => checked((await runNode(['build/bundle.mjs'], { live: true })).ok),
  },
  journeys,
  documents,
]);
