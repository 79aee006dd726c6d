import { useCallback, useEffect } from 'react';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { keepBeforeQuit } from '#renderer/session/safekeeping.ts';

/**
 * Before the window closes: a field that is being written in is left, so that it saves, its saving is waited
 * for, and what keeps copies does so once more.
 */
export function useQuit(): void {
  const office = useOffice();
  const finish = useCallback(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // Reading the log waits for whatever is being written to it.
    await office.undoSteps().catch(() => null);
    await keepBeforeQuit();
  }, [office]);
  useBeforeQuit(finish);
}

/**
 * The same where no office is open yet, or none opens: `settled` waits for what is under way, such as a restore. Who listens
 * is known to be open, so that a second start brings no second window.
 */
export function useQuitUnopened(settled: () => Promise<void>): void {
  useBeforeQuit(settled);
}

function useBeforeQuit(finish: () => Promise<void>): void {
  const platform = usePlatform();
  useEffect(
    () =>
      platform.on('before-quit', () => {
        void finish()
          .catch(() => null)
          .then(() => platform.readyToQuit());
      }),
    [finish, platform],
  );
}
