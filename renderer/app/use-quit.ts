import { useEffect } from 'react';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { keepBeforeQuit } from '#renderer/session/safekeeping.ts';

/**
 * Before the window closes: a field that is being written in is left, so that it saves, its saving is waited
 * for, and what keeps copies does so once more.
 */
export function useQuit(): void {
  const office = useOffice();
  const platform = usePlatform();
  useEffect(
    () =>
      platform.on('before-quit', () => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        // Reading the log waits for whatever is being written to it.
        void office
          .undoSteps()
          .catch(() => null)
          .then(keepBeforeQuit)
          .catch(() => null)
          .then(() => platform.readyToQuit());
      }),
    [office, platform],
  );
}
