import { SAFE_MODE_AFTER } from '#electron/safekeeping/count-starts.ts';
import {
  keepOnThisMachine,
  startsOnThisMachine,
} from '#electron/safekeeping/keep-on-this-machine.ts';
import type { SafekeepingCalls } from '#shared/ipc/safekeeping-calls.ts';

export { folderTrouble } from '#electron/safekeeping/folder-trouble.ts';

/** Names the folder for the second place of backups: a server has no dialog to ask for one. */
export const SECOND_PLACE = 'OFFICE_SECOND_PLACE';

export type KeptOffice = {
  calls: SafekeepingCalls;
  /** So many starts ended badly that the window is to be drawn without the graphics card; it tells her so itself. */
  isSafeMode: boolean;
  /** The program runs: it alone has the port. */
  begin: () => void;
  /** Its window fell. */
  crashed: () => void;
  /** It has ended as it should. */
  end: () => void;
};

/** Opens what is kept in `folder` for a window in a browser. */
export function keepOffice(folder: string, secondPlace?: string): KeptOffice {
  const onError = (what: string, error: unknown) => {
    console.error(what, error);
  };
  const starts = startsOnThisMachine(folder, onError);
  const { calls } = keepOnThisMachine({
    folder,
    recentCrashes: starts.recent,
    second: secondPlace ? { folder: secondPlace } : null,
    onError,
  });
  const isSafeMode = starts.recent() >= SAFE_MODE_AFTER;
  const { begin, crashed, end } = starts;
  return { calls, isSafeMode, begin, crashed, end };
}
