import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { translatorFor } from '#shared/i18n/translate.ts';
import { inOfficeWindow } from '../bench/office-window.ts';
import type { Step } from '../progress.ts';
import { HOSTILE_FILES } from './hostile-files.ts';

const t = translatorFor('fi');
/** A list as it should be: read after each hostile one, it shows that the worker lives. */
const SOUND = 'Nimi;Sähköposti\nAino Esimerkki;aino@virasto.invalid\n';
/** However slow the machine. */
const PATIENCE_MS = 180_000;

type Ending = 'read' | 'refused' | 'no answer';

/**
 * Gives every hostile file to the window's import of lists, whose worker reads it, and a sound list after each. Out: the
 * files that the window did not answer, or after which it could not read a sound list (bad), and how the others ended.
 */
export async function readHostileInWindow(
  step: Step,
): Promise<{ bad: string[]; told: Record<string, number> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-files-'));
  const sound = join(folder, 'luettelo.csv');
  writeFileSync(sound, SOUND);
  const bad: string[] = [];
  const told: Record<string, number> = {};
  const files = Object.entries(HOSTILE_FILES);
  try {
    await inOfficeWindow(
      {},
      async ({ page, goTo }) => {
        for (const [at, [name, make]] of files.entries()) {
          step(`read in the window: ${name}`, at + 1, files.length);
          const path = join(folder, name);
          writeFileSync(path, make());
          const ending = await importIn(page, goTo, path);
          told[ending] = (told[ending] ?? 0) + 1;
          const after = await importIn(page, goTo, sound);
          if (ending === 'no answer' || after !== 'read') bad.push(`${name}: ${ending}, ${after}`);
          rmSync(path);
        }
        return [];
      },
      { step },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (Object.keys(told).length === 0) bad.push('there is no browser');
  return { bad, told };
}

/** What came of a file that was chosen for the import. */
async function importIn(
  page: Page,
  goTo: (hash: string) => Promise<void>,
  path: string,
): Promise<Ending> {
  const leave = page.getByRole('button', { name: t('importScreen:leave') });
  const choose = page.getByRole('button', { name: t('importScreen:file.choose') });
  await goTo('#/import');
  await leave.or(choose).first().waitFor();
  if (await leave.isVisible()) {
    await leave.click();
    await leave.waitFor({ state: 'detached' });
    await goTo('#/import');
  }
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose.click()]);
  await chooser.setFiles(path);
  const name = path.split(/[\\/]/u).at(-1) ?? path;
  const read = page.getByRole('table', { name: t('importScreen:columns.rowsLabel') });
  const refused = page.getByText(t('importScreen:file.notReadTitle', { name }));
  const wait = { timeout: PATIENCE_MS };
  return await Promise.any([
    read.waitFor(wait).then((): Ending => 'read'),
    refused.waitFor(wait).then((): Ending => 'refused'),
  ]).catch((): Ending => 'no answer');
}
