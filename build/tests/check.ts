import { runParts } from './run-parts.ts';
import { staticChecks } from './static-checks.ts';

process.exitCode = await runParts(staticChecks, []);
