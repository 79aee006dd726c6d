import { describe, expect, it } from 'vitest';
import { openKeptState } from '../lifecycle/kept-state.ts';
import { FakeContents, nativeTheme } from '../testing/fake-electron.ts';
import { badgeBitmap, badgeKeeper } from './badge.ts';
import { lookKeeper } from './look.ts';
import { pagePrinter } from './print-page.ts';

describe('print', () => {
  const print = async (success: boolean, reason: string) => {
    const contents = new FakeContents();
    const answer = pagePrinter(contents)({ title: 'Yhteystiedot' });
    contents.printed[0]?.answer(success, reason);
    return answer;
  };

  it('tells whether it was printed; a cancel of the user is no failure', async () => {
    expect(await print(true, '')).toEqual({ ok: true, value: null });
    expect(await print(false, 'Print job canceled')).toEqual({ ok: true, value: null });
    expect(await print(false, 'Print job failed')).toEqual({
      ok: false,
      failure: { code: 'print-failed' },
    });
  });
});

describe('how much is due', () => {
  const shown = async (system: NodeJS.Platform, count: number) => {
    const told: unknown[] = [];
    const keeper = badgeKeeper({
      system,
      app: { setBadgeCount: (number) => told.push(number) },
      window: { setOverlayIcon: (picture, words) => told.push([picture, words]) },
      nativeImage: {
        createFromBitmap: (bytes, { width, height }) => bytes.length / width / height,
      },
    });
    expect(await keeper.setBadge({ count, label: '3 tehtävää' })).toEqual({
      ok: true,
      value: null,
    });
    return told;
  };

  it('is a number where the system shows one, else a circle with words, and nothing where there is nothing', async () => {
    expect(await shown('darwin', 3)).toEqual([3]);
    expect(await shown('linux', 0)).toEqual([0]);
    expect(await shown('win32', 3)).toEqual([[4, '3 tehtävää']]);
    expect(await shown('win32', 0)).toEqual([[null, '']]);
  });

  it('is drawn as a circle whose corners are clear', () => {
    const opacity = (x: number, y: number) => badgeBitmap()[(y * 32 + x) * 4 + 3];
    expect([opacity(0, 0), opacity(31, 31), opacity(16, 0), opacity(16, 16)]).toEqual([
      0, 0, 255, 255,
    ]);
  });
});

describe('theme and language', () => {
  it('are kept, and the menu follows', async () => {
    const state = openKeptState(
      '/state.json',
      {
        readFileSync: () => '{}',
        writeFileSync: () => undefined,
        renameSync: () => undefined,
        mkdirSync: () => undefined,
      },
      () => undefined,
    );
    const menus: string[] = [];
    const look = lookKeeper({
      state,
      nativeTheme,
      showMenu: () => menus.push(`${state.get().language} ${state.get().theme}`),
    });
    await look.setTheme({ theme: 'dark' });
    await look.setLanguage({ language: 'sv' });
    expect(menus).toEqual(['fi dark', 'sv dark']);
    expect(nativeTheme.themeSource).toBe('dark');
  });
});
