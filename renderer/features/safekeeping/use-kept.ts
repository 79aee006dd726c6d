import { useCallback, useEffect, useState } from 'react';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { useKeepStatus } from '#renderer/session/safekeeping.ts';
import type { Kept } from '#shared/safekeeping/safekeeping.ts';

/** What the shell keeps, read again after each backup; `failed` where it does not answer. */
export function useKept(): { kept: Kept | null | 'failed'; reload: () => Promise<void> } {
  const platform = usePlatform();
  const lastBackupAt = useKeepStatus((status) => status.lastBackupAt);
  const [kept, setKept] = useState<Kept | null | 'failed'>(null);
  const reload = useCallback(async () => {
    const answer = await platform.kept();
    setKept(answer.ok ? answer.value : 'failed');
  }, [platform]);
  useEffect(() => {
    let isHere = true;
    void platform.kept().then((answer) => {
      if (isHere) setKept(answer.ok ? answer.value : 'failed');
    });
    return () => {
      isHere = false;
    };
  }, [platform, lastBackupAt]);
  return { kept, reload };
}
