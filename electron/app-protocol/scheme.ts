import type { CustomScheme } from 'electron';
import { APP_SCHEME } from '../security/our-page.ts';

/**
 * The scheme of the window's pages, to be registered before Electron is ready. A standard, secure scheme has an
 * origin (for the database) and the rights of `https:`; `bypassCSP`, `corsEnabled` and service workers stay off.
 */
export const SCHEME: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
  },
};
