import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Configuration, type Platform } from 'electron-builder';
import { builtFrom } from './build-information.ts';
import { NOTICES, packageConfiguration } from './configuration.ts';
import { LICENCES_FILE, type PartLicence } from '#shared/shell/part-licences.ts';
import { noticesText } from '../bundle/notices.ts';

/**
 * Packs what lies in `dist/` of `root` with the Electron in `electronDist`, without a network. `target` is one format
 * (`dir` for a plain folder); without it, all formats of the platform. Out: the paths of what was made.
 */
export const pack = async (options: {
  root: string;
  electronDist: string;
  output: string;
  platform: Platform;
  target?: string;
  /** For tests. */
  more?: Configuration;
}): Promise<string[]> => {
  const notices = join(options.output, '.parts', NOTICES);
  mkdirSync(dirname(notices), { recursive: true });
  const [, ...parts] = JSON.parse(
    readFileSync(join(options.root, 'dist/renderer', LICENCES_FILE), 'utf8'),
  ) as PartLicence[];
  writeFileSync(notices, noticesText(parts));
  return build({
    projectDir: options.root,
    targets: options.platform.createTarget(options.target ?? null),
    config: {
      ...packageConfiguration({
        electronDist: options.electronDist,
        output: options.output,
        notices,
        builtFrom: builtFrom(options.root),
      }),
      ...options.more,
    },
  });
};
