import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { COMMANDS, findCommand } from './command-list.ts';

describe('the command list', () => {
  it('has every id once', () => {
    const ids = COMMANDS.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)('tells commands apart in %s', (language) => {
    const t = translatorFor(language);
    const texts = COMMANDS.map((command): string => t(`commands:${command.id}`));
    expect(texts.filter((text) => text === '' || text.includes('&'))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('uses no key of a Finnish keyboard that needs AltGr', () => {
    const shortcuts = COMMANDS.flatMap((command) => command.shortcut ?? []);
    expect(shortcuts.filter((shortcut) => /\+[@£$€{[\]}\\|~]$/.test(shortcut))).toEqual([]);
  });

  it('finds a command by its id and nothing else', () => {
    expect(findCommand('help')?.shortcut).toBe('F1');
    expect(findCommand('toString')).toBeUndefined();
  });
});
