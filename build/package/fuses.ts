import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion, type FuseConfig } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

/**
 * The switches inside Electron's binary, every one of them: a new fuse of a newer Electron stops the packing until it is
 * named here. See https://electronjs.org/docs/latest/tutorial/fuses.
 */
export const FUSES: FuseConfig & { strictlyRequireAllFuses: true } = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // With the next one: a changed app.asar does not start (Windows and macOS; Linux has no such check).
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Possible since the window comes from app://, never from file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Where the packed program's binary lies. */
const binaryOf = ({ appOutDir, electronPlatformName, packager }: AfterPackContext): string => {
  if (electronPlatformName === 'darwin')
    return join(appOutDir, `${packager.appInfo.productFilename}.app`);
  if (electronPlatformName === 'win32')
    return join(appOutDir, `${packager.appInfo.productFilename}.exe`);
  return join(appOutDir, EXECUTABLE);
};

/** The program's name on Linux, without blanks and accents. */
export const EXECUTABLE = 'koordinaattorin-tyopoyta';

/**
 * Sets the fuses of a packed program, before it is signed. electron-builder's own option knows eight of the nine and
 * cannot be strict with them.
 */
export const setFuses = async (context: AfterPackContext): Promise<void> => {
  const mac = context.electronPlatformName === 'darwin';
  await flipFuses(binaryOf(context), { ...FUSES, ...(mac && { resetAdHocDarwinSignature: true }) });
};
