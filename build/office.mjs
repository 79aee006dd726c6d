#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';
import { builtOffice } from './setup/built-office.mjs';

/** The `office` command: runs what is built of `build/office/`, and builds it when nothing is or the sources have changed. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const build = () => {
  process.stderr.write('office: building the command from its sources …\n');
  // What is built or installed says so where it is in nobody's way: standard output is the command's own.
  const done = spawnSync(process.execPath, [join(root, 'build/bundle-office.mjs')], {
    stdio: ['ignore', 2, 2],
  });
  const built = builtOffice(root);
  if (done.status === 0 && built !== undefined) return built;
  process.stderr.write('office: the command could not be built.\n');
  return process.exit(1);
};

ensureNode();
await import(pathToFileURL(join(builtOffice(root) ?? build(), 'main.mjs')).href);
