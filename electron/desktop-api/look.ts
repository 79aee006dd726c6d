import type { ShellCalls } from '#shared/ipc/contract.ts';
import { ok } from '#shared/lib/result.ts';
import type { KeptState } from '../lifecycle/kept-state.ts';

/** Makes the calls by which the window tells its theme and language: both are kept, and the menu follows. */
export function lookKeeper({
  state,
  nativeTheme,
  showMenu,
}: {
  state: KeptState;
  nativeTheme: { themeSource: 'light' | 'dark' | 'system' };
  showMenu: () => void;
}): Pick<ShellCalls, 'setTheme' | 'setLanguage'> {
  return {
    setTheme: async ({ theme }) => {
      nativeTheme.themeSource = theme;
      state.set({ theme });
      showMenu();
      return ok(null);
    },
    setLanguage: async ({ language }) => {
      state.set({ language });
      showMenu();
      return ok(null);
    },
  };
}
