import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { _electron, expect, type ElectronApplication } from '@playwright/test';
import { projectRoot } from '../../build/project-root.ts';
import { findElectron } from '../../build/start/electron-binary.ts';
import type { OfficeHost } from '../fixtures/office-host.ts';
import { removeFolder } from '../fixtures/remove-folder.ts';

/** The desktop program itself, in Electron; its file dialogs are answered in its main process. */
export const startElectronHost = async ({
  args = [],
}: { args?: string[] } = {}): Promise<OfficeHost> => {
  const executablePath = findElectron(projectRoot);
  if (executablePath === undefined) throw new Error('There is no Electron binary.');
  const folder = mkdtempSync(join(tmpdir(), 'office-electron-'));
  let program: ElectronApplication | undefined;
  const running = () => {
    if (program === undefined) throw new Error('The program is not running.');
    return program;
  };
  const close = async () => {
    await program?.close();
    program = undefined;
  };

  return {
    origin: 'app://office',
    folder,
    open: async () => {
      program = await _electron.launch({
        executablePath,
        args: [projectRoot, `--user-data-dir=${join(folder, 'profile')}`, ...args],
        cwd: projectRoot,
        // Playwright turns the sandbox off by itself, and would try another program than the users have.
        chromiumSandbox: process.getuid?.() !== 0,
        locale: 'fi-FI',
        timezoneId: 'Europe/Helsinki',
      });
      return program.firstWindow();
    },
    close,
    nextSaved: async () => {
      const place = mkdtempSync(join(folder, 'saved-'));
      const path = await running().evaluate(
        ({ dialog }, into) =>
          new Promise<string>((resolve) => {
            const answer = (...given: unknown[]) => {
              const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
              const filePath = `${into}/${defaultPath.split(/[\\/]/).pop() ?? ''}`;
              resolve(filePath);
              return Promise.resolve({ canceled: false, filePath });
            };
            Object.assign(dialog, { showSaveDialog: answer });
          }),
        place,
      );
      await expect.poll(() => existsSync(path)).toBe(true);
      return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
    },
    answerNextPick: async (files) => {
      const place = mkdtempSync(join(folder, 'picked-'));
      const paths = files.map(({ name, bytes }) => {
        const path = join(place, name);
        writeFileSync(path, bytes);
        return path;
      });
      await running().evaluate(
        ({ dialog }, filePaths) =>
          new Promise<void>((resolve) => {
            const answer = () => {
              resolve();
              return Promise.resolve({ canceled: false, filePaths });
            };
            Object.assign(dialog, { showOpenDialog: answer });
          }),
        paths,
      );
    },
    dispose: async () => {
      await close();
      await removeFolder(folder);
    },
  };
};
