import type { Configuration } from 'electron-builder';

/** How the desktop program is packed. The application id is fixed for good (decision 0001). */
export const packageConfiguration = (options: {
  electronDist: string;
  output: string;
}): Configuration => ({
  appId: 'fi.oikeusministerio.koordinaattorin-tyopoyta',
  productName: 'Koordinaattorin työpöytä',
  directories: { output: options.output, buildResources: 'build/icons' },
  // Everything is bundled: no package is needed at run time.
  files: ['dist/electron/**', 'dist/renderer/**', 'package.json', '!node_modules/**'],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronDist: options.electronDist,
  electronLanguages: ['fi', 'sv', 'en-US'],
  icon: 'build/icons/icon.png',
  linux: { target: 'dir', executableName: 'koordinaattorin-tyopoyta', category: 'Office' },
  win: { target: 'dir' },
  mac: { target: 'dir', category: 'public.app-category.business' },
  // The ninth fuse, for WebAssembly's traps, is not known to electron-builder yet; Electron has it on.
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    // Possible since the window comes from app://, never from file://.
    grantFileProtocolExtraPrivileges: false,
  },
});
