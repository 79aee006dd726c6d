import type { DesktopApi } from '#shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the desktop shell's preload; absent in a browser. */
    desktop?: DesktopApi;
  }
}
