import { describe, expect, it } from 'vitest';
import { windowOptions } from './window-options.ts';

const options = (developerTools = false) =>
  windowOptions({
    place: null,
    screens: [{ x: 0, y: 0, width: 1920, height: 1040 }],
    dark: false,
    preload: '/program/preload.cjs',
    title: 'Koordinaattorin työpöytä',
    developerTools,
  });

describe('the window', () => {
  it('has these rights and no others', () => {
    expect(options().webPreferences).toEqual({
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
      devTools: false,
      preload: '/program/preload.cjs',
    });
  });

  it('has developer tools where the program runs from its sources', () => {
    expect(options(true).webPreferences?.devTools).toBe(true);
  });

  it('is shown once it is drawn, centred at first', () => {
    expect(options()).toMatchObject({ show: false, width: 1280, height: 800 });
    expect(options()).not.toHaveProperty('x');
  });
});
