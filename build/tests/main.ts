import { documents } from './documents.ts';
import { journeys } from './journeys.ts';
import { checked } from './outcome.ts';
import { runNode } from './run-command.ts';
import { runParts } from './run-parts.ts';
import { staticChecks } from './static-checks.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { unitTests } from './unit-tests.ts';

await ensureSystemPackages();

process.exitCode = await runParts(
  [
    // The longest first, so that both cores are busy to the end.
    unitTests(['screens'], 'Europe/Helsinki'),
    unitTests(['programs', 'isolated'], 'Europe/Helsinki'),
    // Half an hour off and west of Greenwich: what would be a day too early there shows. Lint keeps the zone out.
    unitTests(['core'], 'America/St_Johns'),
    // In Node and LibreOffice: one core is enough, whereas the journeys need both.
    documents,
    ...staticChecks,
  ],
  [
    {
      name: 'bundle',
      run: async () => checked((await runNode(['build/bundle.mjs'], { live: true })).ok),
    },
    journeys,
  ],
);
