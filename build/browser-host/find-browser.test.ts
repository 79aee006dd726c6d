import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

const linux = { platform: 'linux', home: '/home/aino', env: { PATH: '/opt/bin:/usr/bin' } };
const among =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe('findBrowser', () => {
  it("finds Debian's Chromium, also where the path does not lead", () => {
    expect(findBrowser(linux, undefined, among('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
    expect(findBrowser({ ...linux, env: {} }, undefined, among('/usr/bin/chromium'))).toBe(
      '/usr/bin/chromium',
    );
  });

  it('finds Edge on Windows and Chrome on a Mac', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = {
      platform: 'win32',
      home: 'C:\\Users\\aino',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    };
    expect(findBrowser(windows, undefined, among(edge))).toBe(edge);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = { platform: 'darwin', home: '/Users/aino', env: {} };
    expect(findBrowser(mac, undefined, among(chrome))).toBe(chrome);
  });

  it('stays with the browser whose profile holds the data, while it is there', () => {
    const both = among('/usr/bin/google-chrome', '/usr/bin/chromium');
    expect(findBrowser(linux, '/usr/bin/chromium', both)).toBe('/usr/bin/chromium');
    expect(findBrowser(linux, '/opt/gone', both)).toBe('/usr/bin/google-chrome');
  });

  it('answers none where there is none', () => {
    expect(findBrowser(linux, undefined, () => false)).toBeUndefined();
  });
});
