const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

/** A shortcut of the command list as it stands on this machine's keys: `CmdOrCtrl+Shift+P` → `Ctrl+Shift+P`. */
export function shortcutText(shortcut: string): string {
  return shortcut
    .replace(/CmdOrCtrl|CommandOrControl/, isMac ? '⌘' : 'Ctrl')
    .replace(/\bLeft$/, '←')
    .replace(/\bRight$/, '→')
    .replace(/\bUp$/, '↑')
    .replace(/\bDown$/, '↓')
    .replace(/Plus$/, '+');
}
