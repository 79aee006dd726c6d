import { randomUUID } from 'node:crypto';
import * as realFs from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { errnoOf } from '../files/file-failure.ts';
import { UNFINISHED } from '../files/write-whole-file.ts';
import { OWN_FOLDER } from './machine.ts';

/** A full disk is said in the window, which can be read meanwhile. */
const FULL = ['ENOSPC', 'EDQUOT'];

type TriedFiles = Pick<typeof realFs, 'mkdirSync' | 'writeFileSync' | 'rmSync'>;

/**
 * Makes the folders that the program keeps everything in, hers alone, and tries each by a file. Where one cannot be
 * written – on a disk for reading, another user's, a file in its place – the program does not start: returns a sentence for
 * her in each language, since none can have been chosen; null where all is well.
 */
export function folderTrouble(
  folders: readonly string[],
  fs: TriedFiles = realFs,
): string[] | null {
  const folder = folders.find((one) => !mayWrite(one, fs));
  if (folder === undefined) return null;
  return LANGUAGES.map((language) =>
    translatorFor(language)('shell:dialogs.folderTrouble', { folder }),
  );
}

function mayWrite(folder: string, fs: TriedFiles): boolean {
  const trial = join(folder, `.${randomUUID()}${UNFINISHED}`);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: OWN_FOLDER });
    fs.writeFileSync(trial, '');
    fs.rmSync(trial, { force: true });
    return true;
  } catch (error) {
    return FULL.includes(errnoOf(error) ?? '');
  }
}
