import { describe, expect, it } from 'vitest';
import { ariaShortcut, shortcutText } from './shortcut-text.ts';

describe('shortcutText', () => {
  it.each([
    ['CmdOrCtrl+Shift+P', 'fi', 'Ctrl+Vaihto+P'],
    ['CmdOrCtrl+Shift+P', 'sv', 'Ctrl+Skift+P'],
    ['CmdOrCtrl+Shift+P', 'en', 'Ctrl+Shift+P'],
    ['Alt+Left', 'fi', 'Alt+←'],
    ['CmdOrCtrl+Plus', 'fi', 'Ctrl++'],
    ['CmdOrCtrl+-', 'fi', 'Ctrl+-'],
    ['F1', 'sv', 'F1'],
  ] as const)('shows %s in %s as %s', (shortcut, language, text) => {
    expect(shortcutText(shortcut, language)).toBe(text);
  });

  it("uses a Mac's signs in a Mac's order", () => {
    expect(shortcutText('CmdOrCtrl+Shift+P', 'fi', true)).toBe('⇧⌘P');
    expect(shortcutText('Alt+Left', 'fi', true)).toBe('⌥←');
  });
});

describe('ariaShortcut', () => {
  it('names keys as screen readers expect, in no language', () => {
    expect(ariaShortcut('CmdOrCtrl+Shift+P')).toBe('Control+Shift+P');
    expect(ariaShortcut('CmdOrCtrl+K', true)).toBe('Meta+K');
    expect(ariaShortcut('Alt+Left')).toBe('Alt+ArrowLeft');
  });
});
