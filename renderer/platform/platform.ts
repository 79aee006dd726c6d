import type { DesktopApi } from '#shared/ipc/contract.ts';

/**
 * What the window needs of the machine around it. Three of them: the desktop shell, a browser, and a fake for tests.
 * The calls are the shell's own (`shared/ipc/contract.ts`).
 */
export type Platform = DesktopApi & {
  host: 'desktop' | 'browser' | 'fake';
  /** Ends the program after `before-quit`; only where no menu of the shell does it. */
  quit?: () => void;
};
