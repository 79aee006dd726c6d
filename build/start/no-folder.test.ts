import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import { dataPlace } from '#shared/shell/data-place.ts';
import { projectRoot } from '../project-root.ts';

const home = mkdtempSync(join(tmpdir(), 'office-home-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

it.skipIf(process.platform === 'win32')(
  'the start says in three languages that the data folder cannot be written, and ends with a failure',
  () => {
    const env = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'file') };
    writeFileSync(env.XDG_DATA_HOME, 'in the place of the folder');
    const given = ['--import', 'tsx', 'build/start/main.ts', '--host=browser'];
    const { status, stderr, stdout } = spawnSync(process.execPath, given, {
      cwd: projectRoot,
      env,
      encoding: 'utf8',
    });
    const folder = dataPlace({ platform: 'linux', home, env }).root;
    const sentences = LANGUAGES.map((language) =>
      translatorFor(language)('shell:dialogs.folderTrouble', { folder }),
    );
    expect({ status, stderr, stdout }).toEqual({
      status: 1,
      stderr: `${sentences.join('\n')}\n`,
      stdout: '',
    });
  },
);
