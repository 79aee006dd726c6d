import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import type { Shortcut } from './command.ts';
import { shortcutParts } from './matches-shortcut.ts';

const SIGNS: Record<string, string> = { Left: '←', Right: '→', Up: '↑', Down: '↓', Plus: '+' };
const MAC_SIGNS: Record<string, string> = {
  CmdOrCtrl: '⌘',
  Cmd: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
};
const ARIA_KEYS: Record<string, string> = {
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
};

/**
 * The shortcut as it is read on the keys. In: the shortcut in Electron's notation, the language of the text, whether
 * the machine is a Mac. Out: `Ctrl+Vaihto+P` (fi), `Ctrl+Skift+P` (sv), `Ctrl+Shift+P` (en), `⇧⌘P` on a Mac.
 */
export function shortcutText(shortcut: Shortcut, language: Language, mac = false): string {
  const { modifiers, key } = shortcutParts(shortcut);
  const sign = SIGNS[key] ?? key;
  if (mac) {
    const order = ['Ctrl', 'Alt', 'Shift', 'CmdOrCtrl', 'Cmd'];
    const sorted = [...modifiers].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [...sorted.map((name) => MAC_SIGNS[name] ?? name), sign].join('');
  }
  const t = translatorFor(language);
  const names: Record<string, string> = { CmdOrCtrl: 'Ctrl', Shift: t('shell:keys.shift') };
  return [...modifiers.map((name) => names[name] ?? name), sign].join('+');
}

/**
 * The shortcut for the attribute `aria-keyshortcuts` (WAI-ARIA 1.2), which no language changes.
 * In: the shortcut, whether the machine is a Mac. Out: `Control+Shift+P`, on a Mac `Meta+Shift+P`.
 */
export function ariaShortcut(shortcut: Shortcut, mac = false): string {
  const { modifiers, key } = shortcutParts(shortcut);
  const names: Record<string, string> = {
    CmdOrCtrl: mac ? 'Meta' : 'Control',
    Cmd: 'Meta',
    Ctrl: 'Control',
  };
  return [...modifiers.map((name) => names[name] ?? name), ARIA_KEYS[key] ?? key].join('+');
}
