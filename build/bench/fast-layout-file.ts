import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fastLayout } from '../layout/fast-layout.ts';

/** Writes `docx/layout` into a folder as the program is bundled with it; returns where to import it from. */
export function fastLayoutFile(folder: string): string {
  const file = join(folder, 'layout.mjs');
  const published = fileURLToPath(import.meta.resolve('docx/layout'));
  writeFileSync(file, fastLayout(readFileSync(published, 'utf8')));
  return pathToFileURL(file).href;
}
