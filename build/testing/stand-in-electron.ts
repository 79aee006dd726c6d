import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the place of the fuses in Electron's binary; what follows is version, count and a byte a fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The fuses of Electron 45 as they come. */
export const FUSES_AS_THEY_COME = '101100011';

/**
 * Makes a folder as Electron's own, with a binary that holds nothing but its fuses. `wire` are the fuses' states, a
 * character each.
 */
export const standInElectron = (folder: string, wire = FUSES_AS_THEY_COME): string => {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  for (const language of ['de', 'en-US', 'fi', 'sv'])
    writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  writeFileSync(join(folder, 'version'), '45.4.1');
  const binary = join(folder, 'electron');
  const head = String.fromCharCode(1, wire.length);
  writeFileSync(binary, `stand-in ${SENTINEL}${head}${wire} end`, 'latin1');
  chmodSync(binary, 0o755);
  return folder;
};
