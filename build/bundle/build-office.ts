import { builtinModules } from 'node:module';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import { fastLayoutPlugin } from '../layout/fast-layout-plugin.ts';
import { LAST_BUILD, markOf, OFFICE_BUILDS } from '../setup/built-office.mjs';

const NODE = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** The command, and what it has read in threads of their own, each under the name by which it starts it. */
const ENTRIES = {
  main: 'build/office/main.ts',
  'read-worker': 'build/office/reading/read-worker.ts',
  'duplicates-worker': 'build/office/reading/duplicates-worker.ts',
};

/** What the build goes by besides what is in it; the packages stand for all that they hold. */
const GOES_BY = [
  'build/bundle/build-office.ts',
  'build/layout/fast-layout.ts',
  'node_modules/.package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Longer than anything that runs from a build still loads parts of it. Milliseconds. */
const KEPT_FOR = 3_600_000;

/** Notes the program's own files that are in what is built. */
const ownFiles = (root: string, found: Set<string>): Plugin => ({
  name: 'own-files',
  buildEnd() {
    for (const id of this.getModuleIds()) {
      const path = relative(root, id.replace(/\?.*/s, '')).split(sep).join('/');
      if (!path.startsWith('..') && !path.includes('node_modules/') && markOf(join(root, path)))
        found.add(path);
    }
  },
});

/**
 * Builds the `office` command of the project in `root` into a folder of its own, and names it the last build. Another that
 * is built or runs at the same time is in no way: a folder is named only once it is whole, and stays for a while after.
 */
export const buildOffice = async (root: string): Promise<void> => {
  const begun = Date.now();
  const builds = join(root, OFFICE_BUILDS);
  const folder = `${String(begun)}-${String(process.pid)}`;
  const sources = new Set(GOES_BY);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [fastLayoutPlugin(), ownFiles(root, sources)],
    ssr: { noExternal: true, target: 'node', external: NODE },
    build: {
      ssr: true,
      outDir: join(builds, folder),
      emptyOutDir: false,
      target: 'node20',
      // A command is over in a moment: what is not read is not waited for.
      minify: true,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES).map(([name, file]) => [name, join(root, file)]),
        ),
        external: NODE,
        output: {
          format: 'es',
          // All in one folder: a thread is found beside the part that starts it.
          entryFileNames: '[name].mjs',
          chunkFileNames: '[name]-[hash].mjs',
        },
      },
    },
  });
  const marks = [...sources].sort().map((path) => {
    const [changed, length] = markOf(join(root, path)) ?? [0, 0];
    // What was changed while it was built may have been read before.
    return [path, changed < begun ? changed : 0, length];
  });
  mkdirSync(builds, { recursive: true });
  const named = join(builds, `${folder}.json`);
  writeFileSync(named, `${JSON.stringify({ folder, sources: marks })}\n`);
  renameSync(named, join(builds, LAST_BUILD));
  for (const name of readdirSync(builds)) {
    const old = join(builds, name);
    const found = statSync(old, { throwIfNoEntry: false });
    if (name !== folder && name !== LAST_BUILD && found && found.mtimeMs < begun - KEPT_FOR)
      rmSync(old, { recursive: true, force: true });
  }
};
