import type { Shortcut } from './command.ts';

/** What of a keyboard event decides whether it is a shortcut; a DOM `KeyboardEvent` fits. */
export type KeyStroke = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

/** Parts of a shortcut: the modifier keys and the key itself (`CmdOrCtrl+Plus` → `Plus`). */
export function shortcutParts(shortcut: Shortcut): { modifiers: string[]; key: string } {
  const parts = shortcut.split('+');
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) ?? '' };
}

const KEYS: Record<string, string> = {
  Left: 'arrowleft',
  Right: 'arrowright',
  Up: 'arrowup',
  Down: 'arrowdown',
  Plus: '+',
  Space: ' ',
  Esc: 'escape',
};

/**
 * Whether a key stroke is the shortcut. In: the stroke (`key` as the keyboard's layout gives it), the shortcut in
 * Electron's notation, and whether the machine is a Mac, where `CmdOrCtrl` is Command. Out: true or false.
 *
 * Every modifier must be as the shortcut says, so that AltGr (which Windows reports as Ctrl+Alt) never counts as
 * Ctrl. Shift is left open for `+`, which some layouts have only with Shift.
 */
export function matchesShortcut(stroke: KeyStroke, shortcut: Shortcut, mac = false): boolean {
  const { modifiers, key } = shortcutParts(shortcut);
  const has = (name: string) => modifiers.includes(name);
  const control = has('Ctrl') || (has('CmdOrCtrl') && !mac);
  const command = has('Cmd') || (has('CmdOrCtrl') && mac);
  const shiftIsFree = key === 'Plus';
  return (
    stroke.key.toLowerCase() === (KEYS[key] ?? key.toLowerCase()) &&
    stroke.ctrlKey === control &&
    stroke.metaKey === command &&
    stroke.altKey === has('Alt') &&
    (shiftIsFree || stroke.shiftKey === has('Shift'))
  );
}
