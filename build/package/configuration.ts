import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { EXECUTABLE, setFuses } from './fuses.ts';

/** Where the licences of all parts lie, beside the program. */
export const NOTICES = 'third-party-licences.txt';

/** How the desktop program is packed. The application id is fixed for good (decision 0001). */
export const packageConfiguration = (options: {
  electronDist: string;
  output: string;
  /** A folder with what is made for the package alone: the licences of what is bundled, and its `package.json`. */
  parts: string;
}): Configuration => ({
  appId: 'fi.oikeusministerio.koordinaattorin-tyopoyta',
  productName: 'Koordinaattorin työpöytä',
  directories: { output: options.output, buildResources: 'build/icons' },
  // Everything is bundled: no package is needed at run time.
  files: [
    'dist/electron/**',
    'dist/renderer/**',
    // Of the sources. Unless it is named once, electron-builder adds it after all.
    'package.json',
    '!package.json',
    '!**/*.map',
    '!node_modules/**',
    { from: options.parts, to: '.', filter: ['package.json'] },
  ],
  extraFiles: [
    { from: join(options.parts, NOTICES), to: NOTICES },
    { from: 'LICENSE', to: 'LICENSE.txt' },
  ],
  asar: true,
  npmRebuild: false,
  // Nothing is published and nothing is asked of a server: the office's IT installs a new version.
  publish: null,
  electronDist: options.electronDist,
  electronLanguages: ['fi', 'sv', 'en-US'],
  icon: 'build/icons/icon.png',
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  afterPack: setFuses,
  linux: {
    target: ['deb', 'AppImage'],
    executableName: EXECUTABLE,
    category: 'Office',
    synopsis: 'Offline desktop of the Government anti-trafficking coordinator',
    maintainer: 'Office of the Government anti-trafficking coordinator <it@example.invalid>',
  },
  deb: { priority: 'optional', artifactName: '${name}_${version}_${arch}.${ext}' },
  win: { target: ['nsis', 'portable'], requestedExecutionLevel: 'asInvoker' },
  nsis: {
    // For one user, without administrator's rights; /S installs without a question.
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    // The data are the office's memory: removing the program never removes them.
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    runAfterFinish: false,
    installerLanguages: ['fi_FI', 'sv_SE', 'en_US'],
    artifactName: '${name}-${version}-setup.${ext}',
  },
  portable: { artifactName: '${name}-${version}-portable.${ext}', requestExecutionLevel: 'user' },
  mac: { target: ['dmg'], category: 'public.app-category.business', hardenedRuntime: true },
  dmg: { writeUpdateInfo: false },
});
