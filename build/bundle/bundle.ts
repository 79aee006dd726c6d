import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { buildRenderer } from './build-renderer.ts';
import { buildShell } from './build-shell.ts';
import type { BundledParts } from './bundled-parts.ts';
import { sourceStamp } from './source-stamp.ts';

const dist = join(projectRoot, 'dist');
const stampFile = join(dist, 'bundle.json');
const PARTS = ['renderer', 'electron'] as const;

const isFresh = (stamp: string) => {
  if (!PARTS.every((part) => existsSync(join(dist, part)))) return false;
  try {
    return (JSON.parse(readFileSync(stampFile, 'utf8')) as { stamp?: string }).stamp === stamp;
  } catch {
    return false;
  }
};

/**
 * Makes `dist/renderer` and `dist/electron` when the sources have changed since they were made. Built aside and moved in
 * whole, so that a program or a test that runs meanwhile never sees half a bundle.
 */
export const bundle = async (options: { always?: boolean } = {}): Promise<'built' | 'fresh'> => {
  const stamp = sourceStamp(projectRoot);
  if (options.always !== true && isFresh(stamp)) return 'fresh';
  const aside = join(dist, `.building-${String(process.pid)}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    const bundled: BundledParts = { within: new Set(), seen: new Set() };
    await buildShell(join(aside, 'electron'), bundled);
    await buildRenderer(join(aside, 'renderer'), bundled);
    rmSync(stampFile, { force: true });
    for (const part of PARTS) {
      rmSync(join(dist, part), { recursive: true, force: true });
      renameSync(join(aside, part), join(dist, part));
    }
    writeFileSync(stampFile, `${JSON.stringify({ stamp })}\n`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return 'built';
};
