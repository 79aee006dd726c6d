import type { DesktopApi } from '#shared/ipc/contract.ts';
import type { Platform } from './platform.ts';

/** The desktop shell, as the preload put it on `window.desktop`. */
export function electronPlatform(desktop: DesktopApi): Platform {
  return { ...desktop, host: 'desktop' };
}
