import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the builds of the `office` command lie, and which is the last. */
export const OFFICE_BUILDS = 'dist/office';
export const LAST_BUILD = 'last.json';

/** A file as it was: when it was changed and how long it is; null where there is none. */
export const markOf = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? [found.mtimeMs, found.size] : null;
};

/**
 * The folder of the last build of the `office` command in the project's folder `root`; undefined where there is none, or
 * where a file that it was made of is not as it was then. Reads no source: the command is to start at once.
 */
export const builtOffice = (root) => {
  try {
    const { folder, sources } = JSON.parse(
      readFileSync(join(root, OFFICE_BUILDS, LAST_BUILD), 'utf8'),
    );
    const isAsItWas = ([path, changed, length]) => {
      const mark = markOf(join(root, path));
      return mark !== null && mark[0] === changed && mark[1] === length;
    };
    const built = join(root, OFFICE_BUILDS, folder);
    return sources.every(isAsItWas) && existsSync(join(built, 'main.mjs')) ? built : undefined;
  } catch {
    return undefined;
  }
};
