import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureNode } from './ensure-node.mjs';

/** The project's folder. */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Runs a TypeScript file of `build/` after installing what is missing. Plain Node, so that it works in a fresh clone.
 * `file` is relative to the project's folder.
 */
export const run = async (file) => {
  ensureNode();
  process.chdir(root);
  ensureInstalled(root);
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(`${root}/${file}`).href);
};
