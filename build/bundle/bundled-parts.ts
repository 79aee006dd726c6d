import type { Plugin } from 'vite';

/** Packages by the folders that the lock file names them by: those of which something is in the bundles, and all looked at. */
export type BundledParts = { within: Set<string>; seen: Set<string> };

/** What the lock file tells of a package. */
export type Locked = {
  version?: string;
  license?: string;
  dependencies?: Readonly<Record<string, string>>;
};

/** Notes which packages are in what is built. */
export const bundledPartsPlugin = ({ within, seen }: BundledParts): Plugin => ({
  name: 'bundled-parts',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const id of this.getModuleIds()) {
      const part = partOf(id);
      if (part !== null) seen.add(part);
    }
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const part = partOf(id);
        if (part !== null && renderedLength > 0) within.add(part);
      }
    }
  },
});

/** The folder of the package that a module is of, as `node_modules/zod`; null for the program's own. */
export const partOf = (module: string): string | null =>
  /(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//u.exec(
    module.replaceAll('\\', '/'),
  )?.[1] ?? null;

/**
 * Whose licences go with the bundles: the packages within, and those that a package within rests on and that were never
 * looked at: it may have been published with them inside. Packages without code (`hasCode`), such as types, are in nothing.
 */
export const shippedParts = (
  { within, seen }: BundledParts,
  packages: Readonly<Record<string, Locked>>,
  hasCode: (folder: string) => boolean,
): string[] => {
  const shipped = new Set(within);
  for (const folder of shipped) {
    for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
      const found = [`${folder}/node_modules/${name}`, `node_modules/${name}`].find(
        (one) => one in packages,
      );
      if (found !== undefined && !seen.has(found) && hasCode(found)) shipped.add(found);
    }
  }
  return [...shipped];
};
