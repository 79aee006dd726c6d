import { describe, expect, it } from 'vitest';
import { openKeptState } from '../lifecycle/kept-state.ts';
import { FakeContents, nativeTheme } from '../testing/fake-electron.ts';
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
