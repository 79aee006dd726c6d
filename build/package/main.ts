import { dirname, join } from 'node:path';
import { build, Platform } from 'electron-builder';
import { bundle } from '../bundle/bundle.ts';
import { projectRoot } from '../project-root.ts';
import { findElectron } from '../start/electron-binary.ts';
import { packageConfiguration } from './configuration.ts';

/** The folder that holds Electron, from the path of its binary: three folders up inside a Mac's bundle. */
const distOf = (binary: string) =>
  process.platform === 'darwin' ? dirname(dirname(dirname(dirname(binary)))) : dirname(binary);

const binary = findElectron(projectRoot);
if (binary === undefined) {
  console.error(
    "Electron's binary is not here: npm start -- --fetch-electron fetches it, or ELECTRON_OVERRIDE_DIST_PATH names its folder.",
  );
  process.exitCode = 1;
} else {
  await bundle();
  const made = await build({
    projectDir: projectRoot,
    targets: Platform.current().createTarget('dir'),
    config: packageConfiguration({
      electronDist: distOf(binary),
      output: join('dist', 'package'),
    }),
  });
  console.log(made.join('\n'));
}
