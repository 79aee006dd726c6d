import { describe, expect, it } from 'vitest';
import { COMMANDS } from './command-list.ts';
import { matchesShortcut, type KeyStroke } from './matches-shortcut.ts';

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const ctrl = { ctrlKey: true };

describe('matchesShortcut', () => {
  it('takes Ctrl on a PC and Command on a Mac', () => {
    expect(matchesShortcut(stroke('n', ctrl), 'CmdOrCtrl+N')).toBe(true);
    expect(matchesShortcut(stroke('n', { metaKey: true }), 'CmdOrCtrl+N')).toBe(false);
    expect(matchesShortcut(stroke('n', { metaKey: true }), 'CmdOrCtrl+N', true)).toBe(true);
    expect(matchesShortcut(stroke('n', ctrl), 'CmdOrCtrl+N', true)).toBe(false);
  });

  it('wants every modifier as the shortcut says', () => {
    const shifted = stroke('N', { ctrlKey: true, shiftKey: true });
    expect(matchesShortcut(shifted, 'CmdOrCtrl+N')).toBe(false);
    expect(matchesShortcut(shifted, 'CmdOrCtrl+Shift+N')).toBe(true);
    expect(matchesShortcut(stroke('n'), 'CmdOrCtrl+N')).toBe(false);
  });

  it('does not take AltGr for Ctrl', () => {
    expect(matchesShortcut(stroke('e', { ctrlKey: true, altKey: true }), 'CmdOrCtrl+E')).toBe(
      false,
    );
  });

  it('knows arrows, function keys and signs', () => {
    expect(matchesShortcut(stroke('ArrowLeft', { altKey: true }), 'Alt+Left')).toBe(true);
    expect(matchesShortcut(stroke('F1'), 'F1')).toBe(true);
    expect(matchesShortcut(stroke('F1', ctrl), 'F1')).toBe(false);
    expect(matchesShortcut(stroke(',', ctrl), 'CmdOrCtrl+,')).toBe(true);
    expect(matchesShortcut(stroke('-', ctrl), 'CmdOrCtrl+-')).toBe(true);
  });

  it('takes plus with and without Shift, as layouts differ', () => {
    expect(matchesShortcut(stroke('+', ctrl), 'CmdOrCtrl+Plus')).toBe(true);
    expect(matchesShortcut(stroke('+', { ctrlKey: true, shiftKey: true }), 'CmdOrCtrl+Plus')).toBe(
      true,
    );
  });

  it('finds at most one command for any stroke of the list', () => {
    const shortcuts = COMMANDS.flatMap((command) => [
      ...(command.shortcut ? [command.shortcut] : []),
      ...(command.otherShortcuts ?? []),
    ]);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });
});
