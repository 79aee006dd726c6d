import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['electron', 'renderer', 'shared', 'build/bundle', 'build/config'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json'];
const NOT_BUILT = /\.test\.tsx?$|\.md$/;

/** A hash of everything that the bundle is made of: the bundle is fresh when it was made from the same. */
export const sourceStamp = (root: string): string => {
  const paths = SOURCES.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !NOT_BUILT.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256');
  for (const path of [...paths, ...FILES.map((file) => join(root, file))].sort()) {
    hash.update(path.slice(root.length)).update('\0');
    hash.update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
};
