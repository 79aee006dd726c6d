import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { LICENCES_FILE } from '#shared/shell/part-licences.ts';
import { manifestOf } from '#shared/shell/served-files.ts';
import { projectRoot } from '../project-root.ts';
import { type BundledParts, bundledPartsPlugin } from './bundled-parts.ts';
import { shownLicences } from './notices.ts';
import { injectedStylesPlugin } from './injected-styles.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * Builds the window into `outDir`, with the manifest that both shells serve it from, and the licences of what is in it and
 * in the shell (`bundled`).
 */
export const buildRenderer = async (outDir: string, bundled: BundledParts) => {
  const hashes = new Set<string>();
  await build({
    configFile: join(projectRoot, 'build/config/vite.config.ts'),
    plugins: [injectedStylesPlugin(hashes), bundledPartsPlugin(bundled)],
    worker: { plugins: () => [bundledPartsPlugin(bundled)] },
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  writeFileSync(join(outDir, LICENCES_FILE), JSON.stringify(shownLicences(projectRoot, bundled)));
  const manifest = manifestOf(filesIn(outDir), [...hashes].sort());
  writeFileSync(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
};
