import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Configuration, type Platform } from 'electron-builder';
import { builtFrom } from './build-information.ts';
import { NOTICES, packageConfiguration } from './configuration.ts';
import { LICENCES_FILE, type PartLicence } from '#shared/shell/part-licences.ts';
import { noticesText } from '../bundle/notices.ts';
import { packedAbout } from './packed-about.ts';

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
  const { root } = options;
  const read = (...path: string[]): unknown =>
    JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  const parts = join(options.output, '.parts');
  mkdirSync(parts, { recursive: true });
  const [, ...licences] = read('dist/renderer', LICENCES_FILE) as PartLicence[];
  writeFileSync(join(parts, NOTICES), noticesText(licences));
  const about = packedAbout(read('package.json') as Record<string, unknown>, builtFrom(root));
  writeFileSync(join(parts, 'package.json'), JSON.stringify(about, null, 2));
  return build({
    projectDir: root,
    targets: options.platform.createTarget(options.target ?? null),
    config: {
      ...packageConfiguration({
        electronDist: options.electronDist,
        output: options.output,
        parts,
      }),
      ...options.more,
    },
  });
};
