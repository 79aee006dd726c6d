import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../project-root.ts';
import { type BundledParts, bundledPartsPlugin } from './bundled-parts.ts';
import { foreignRequires } from './foreign-requires.ts';

const NODE = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** One source file of `electron/` becomes one CommonJS file that requires nothing but `external`. */
const buildOne = (
  name: 'main' | 'preload',
  outDir: string,
  external: string[],
  bundled: BundledParts,
) =>
  build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins: [bundledPartsPlugin(bundled)],
    ssr: { noExternal: true, target: 'node', external },
    build: {
      ssr: join(projectRoot, 'electron', `${name}.ts`),
      outDir,
      emptyOutDir: false,
      // Electron brings its own Node; 20 is what the tests run on.
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external,
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
      },
    },
  });

/** What a sandboxed preload may require. */
const PRELOAD_MAY_REQUIRE = ['electron'];

/**
 * Builds the shell's two files into `outDir`, and notes in `bundled` what is in them. Fails when the preload needs what its
 * sandbox does not give.
 */
export const buildShell = async (outDir: string, bundled: BundledParts) => {
  await buildOne('main', outDir, ['electron', ...NODE], bundled);
  await buildOne('preload', outDir, PRELOAD_MAY_REQUIRE, bundled);
  const main = readFileSync(join(outDir, 'main.cjs'), 'utf8');
  const preload = readFileSync(join(outDir, 'preload.cjs'), 'utf8');
  const foreign = [
    ...foreignRequires(preload, PRELOAD_MAY_REQUIRE).map((name) => `preload.cjs requires ${name}`),
    ...foreignRequires(main, ['electron', ...NODE]).map((name) => `main.cjs requires ${name}`),
  ];
  if (foreign.length > 0) throw new Error(foreign.join('\n'));
};
