import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { answers, recorded } from './testing/fake-electron.ts';

const root = mkdtempSync(join(tmpdir(), 'no-folder-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('says in three languages that its folder cannot be written, and ends with a failure', async () => {
  writeFileSync(join(root, 'file'), 'in the place of the folder');
  answers.userDataDir = join(root, 'file', 'data');
  await import('./main.ts');
  await vi.waitFor(() => expect(recorded.exits).toEqual([1]));
  const folder = join(root, 'file', 'data', 'kept');
  const sentences = LANGUAGES.map((language) =>
    translatorFor(language)('shell:dialogs.folderTrouble', { folder }),
  );
  expect(recorded.errorBoxes).toEqual([
    [translatorFor('fi')('shell:dialogs.startFailed'), sentences.join('\n\n')],
  ]);
  expect(recorded.windows).toEqual([]);
});
