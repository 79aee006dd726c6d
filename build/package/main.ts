import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Platform } from 'electron-builder';
import { bundle } from '../bundle/bundle.ts';
import { projectRoot } from '../project-root.ts';
import { findElectron } from '../start/electron-binary.ts';
import { checkPackage } from './check-package.ts';
import { ELECTRON_RELEASES, isTimeToLook } from './electron-releases.ts';
import { pack } from './pack.ts';

/**
 * `npm run package` makes the installers of this system; `-- --dir` a plain folder; `-- --check` packs twice into a
 * folder that is thrown away, also without Electron's binary, and says what is wrong.
 */
const { values } = parseArgs({ options: { dir: { type: 'boolean' }, check: { type: 'boolean' } } });

/** The folder that holds Electron, from the path of its binary: three folders up inside a Mac's bundle. */
const distOf = (binary: string) =>
  process.platform === 'darwin' ? dirname(dirname(dirname(dirname(binary)))) : dirname(binary);

if (isTimeToLook(new Date()))
  console.warn(
    `Whether there is a newer Electron was last looked at on ${ELECTRON_RELEASES.asOf}: see build/package/electron-releases.ts.`,
  );

const binary = findElectron(projectRoot);
if (values.check) {
  const wrong = await checkPackage(projectRoot);
  console.log(wrong.length === 0 ? 'The package holds what it should.' : wrong.join('\n'));
  if (binary === undefined)
    console.log('SKIPPED: the fuses of Electron itself (its binary is not here)');
  if (wrong.length > 0) process.exitCode = 1;
} else if (binary === undefined) {
  console.error(
    "Electron's binary is not here: npm start -- --fetch-electron fetches it, or ELECTRON_OVERRIDE_DIST_PATH names its folder.",
  );
  process.exitCode = 1;
} else {
  await bundle();
  const output = join(projectRoot, 'dist', 'package');
  rmSync(output, { recursive: true, force: true });
  const made = await pack({
    root: projectRoot,
    electronDist: distOf(binary),
    output,
    platform: Platform.current(),
    ...(values.dir ? { target: 'dir' } : {}),
  });
  console.log(made.join('\n'));
}
