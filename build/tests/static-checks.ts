import { checked, type Part } from './outcome.ts';
import { runNode } from './run-command.ts';

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
  ['types', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['types of shared/', 'node_modules/typescript/bin/tsc', '-p', 'shared/tsconfig.json'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
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
