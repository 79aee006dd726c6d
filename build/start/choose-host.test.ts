import { describe, expect, it } from 'vitest';
import { chooseHost, type Circumstances } from './choose-host.ts';

const fresh: Circumstances = {
  binary: false,
  display: true,
  ci: false,
  fetchFailed: false,
  fetchAsked: false,
};
const choose = (now: Partial<Circumstances>) => chooseHost({ ...fresh, ...now });

describe('chooseHost', () => {
  it('opens the desktop program where Electron is', () => {
    expect(choose({ binary: true })).toBe('desktop');
  });

  it('tries to fetch Electron once, and then only when asked', () => {
    expect(choose({})).toBe('fetch');
    expect(choose({ fetchFailed: true })).toBe('browser');
    expect(choose({ fetchFailed: true, fetchAsked: true })).toBe('fetch');
  });

  it('fetches nothing on machines that build, and nothing without a display', () => {
    expect(choose({ ci: true })).toBe('browser');
    expect(choose({ ci: true, fetchAsked: true })).toBe('browser');
    expect(choose({ display: false })).toBe('browser');
  });

  it('stays with the host that holds the data', () => {
    expect(choose({ holder: 'browser', binary: true })).toBe('browser');
    expect(choose({ holder: 'browser', binary: true, asked: 'desktop' })).toBe('desktop');
    expect(choose({ holder: 'desktop', binary: true, asked: 'browser' })).toBe('browser');
  });

  it('never opens an empty window in place of the one that holds the data', () => {
    expect(choose({ holder: 'desktop', ci: true })).toBe('refuse');
    expect(choose({ holder: 'desktop', fetchFailed: true })).toBe('refuse');
    expect(choose({ holder: 'desktop', binary: true, display: false })).toBe('refuse');
  });

  it('refuses what was asked for by name and cannot be', () => {
    expect(choose({ asked: 'desktop', ci: true })).toBe('refuse');
    expect(choose({ asked: 'desktop', display: false, binary: true })).toBe('refuse');
  });
});
