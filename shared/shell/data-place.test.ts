import { describe, expect, it } from 'vitest';
import { dataPlace } from './data-place.ts';

const rootOn = (platform: string, home: string, env: Record<string, string> = {}) =>
  dataPlace({ platform, home, env }).root;

describe('dataPlace', () => {
  it('is the local application data of the user', () => {
    expect(rootOn('win32', 'C:\\Users\\aino', { LOCALAPPDATA: 'D:\\Local' })).toBe(
      'D:\\Local\\koordinaattorin-tyopoyta',
    );
    expect(rootOn('win32', 'C:\\Users\\aino')).toBe(
      'C:\\Users\\aino\\AppData\\Local\\koordinaattorin-tyopoyta',
    );
    expect(rootOn('darwin', '/Users/aino')).toBe(
      '/Users/aino/Library/Application Support/koordinaattorin-tyopoyta',
    );
    expect(rootOn('linux', '/home/aino')).toBe('/home/aino/.local/share/koordinaattorin-tyopoyta');
  });

  it('follows XDG_DATA_HOME when it is an absolute path', () => {
    expect(rootOn('linux', '/home/aino', { XDG_DATA_HOME: '/data' })).toBe(
      '/data/koordinaattorin-tyopoyta',
    );
    expect(rootOn('linux', '/home/aino', { XDG_DATA_HOME: 'data' })).toBe(
      '/home/aino/.local/share/koordinaattorin-tyopoyta',
    );
  });

  it('keeps the two hosts apart', () => {
    const place = dataPlace({ platform: 'linux', home: '/h', env: {} });
    expect(place.desktopProfile).not.toBe(place.browserProfile);
  });
});
