/**
 * The newest major of Electron that was known on a day. Electron cares for the newest three (a new one every 8 weeks); a
 * test fails where ours is none of them, and packing warns when this has not been looked at for long.
 * Source: https://releases.electronjs.org. Look, write down, and update Electron where needed.
 */
export const ELECTRON_RELEASES = { newestMajor: 45, asOf: '2026-11-25' } as const;

const SUPPORTED = 3;
const WEEKS_TO_LOOK = 8;

/** Whether Electron still cares for `version`, as far as is known. */
export const isSupported = (
  version: string,
  { newestMajor }: { newestMajor: number } = ELECTRON_RELEASES,
): boolean => {
  const exact = /^(\d+)\.\d+\.\d+$/.exec(version);
  return exact !== null && Number(exact[1]) > newestMajor - SUPPORTED;
};

/** Whether it is time to look whether there is a newer Electron. */
export const isTimeToLook = (now: Date, asOf: string = ELECTRON_RELEASES.asOf): boolean =>
  now.getTime() - Date.parse(asOf) > WEEKS_TO_LOOK * 7 * 24 * 3_600_000;
