import type { BackupReason } from '#shared/safekeeping/safekeeping.ts';
import { beKeeper } from '#renderer/session/safekeeping.ts';

/** Notes why backups are asked for until `leave`, and makes none. */
export function noteBackups(): { reasons: BackupReason[]; leave: () => void } {
  const reasons: BackupReason[] = [];
  const nothing = () => Promise.resolve();
  const leave = beKeeper({
    before: (reason) => {
      reasons.push(reason);
      return Promise.resolve(true);
    },
    now: () => Promise.resolve(null),
    ...{ quit: nothing, refresh: nothing, flush: nothing },
  });
  return { reasons, leave };
}
