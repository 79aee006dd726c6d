import type { LocalLog } from '../log/local-log.ts';

/**
 * Writes exceptions that nobody caught to the log instead of showing them in a box of Electron's own, in English. Calls
 * of the window answer their failures themselves, so that what comes here concerns no work of the user's.
 */
export function logUnexpected(
  source: {
    on(
      event: 'uncaughtException' | 'unhandledRejection',
      listener: (error: unknown) => void,
    ): unknown;
  },
  log: LocalLog,
): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    source.on(event, (error) => {
      log.error(event, error);
    });
  }
}
