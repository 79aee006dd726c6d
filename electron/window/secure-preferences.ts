import type { WebPreferences } from 'electron';

/**
 * The window's rights, each written out although most are Electron's defaults: a default that changes must not change
 * ours. Pinned by a test; see https://electronjs.org/docs/latest/tutorial/security.
 */
export const SECURE_PREFERENCES = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  enableWebSQL: false,
} satisfies WebPreferences);
