import { useEffect, useState } from 'react';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import type { AppInfo } from '#shared/ipc/contract.ts';

/** What the shell tells of the program; null until it has. */
export function useAppInfo(): AppInfo | null {
  const platform = usePlatform();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    let isHere = true;
    void platform.appInfo().then((result) => {
      if (isHere && result.ok) setInfo(result.value);
    });
    return () => {
      isHere = false;
    };
  }, [platform]);
  return info;
}
