import { checked, type Part } from './outcome.ts';
import { runNode } from './run-command.ts';

/** The compiler in native code; lint asks the one in JavaScript: see decision 0025. */
const TSC = 'node_modules/typescript-7/bin/tsc';
/** Several checkers would each work out the same types, and another check runs on the other core. */
const ONE_CHECKER = ['--checkers', '1'];

const TOOLS: readonly (readonly [name: string, ...args: string[]])[] = [
  [
    'layers and cycles',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'build/checks/layers.cjs',
    'electron',
    'renderer',
    'shared',
    'build',
    'e2e',
  ],
  ['types', TSC, '-p', 'tsconfig.json', ...ONE_CHECKER],
  ['types of shared/', TSC, '-p', 'shared/tsconfig.json', ...ONE_CHECKER],
  ['lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  [
    'lint by types and of hooks',
    'node_modules/oxlint/bin/oxlint',
    ...['--type-aware', '--threads', '1'],
    ...['electron', 'renderer', 'shared', 'build', 'e2e'],
  ],
  ['formatting', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['dead code', 'node_modules/knip/bin/knip.js', '--config', 'build/config/knip.json'],
];

/** What can be checked without running the program; one check a tool. A tool that finds nothing says nothing. */
export const staticChecks: Part[] = TOOLS.map(([name, ...args]) => ({
  name,
  run: async () => {
    const { ok, output } = await runNode(args);
    if (!ok) console.log(`\n✗ ${name}\n${output.trim()}\n`);
    return checked(ok);
  },
}));
