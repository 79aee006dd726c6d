import { describe, expect, it } from 'vitest';
import { findCommands, PALETTE_COMMANDS } from './palette-commands.ts';

describe('finding commands', () => {
  it('finds by any part of the name, without accents and case', () => {
    expect(findCommands('TULOSTA', 'fi')).toContain('print');
    expect(findCommands('varmuus', 'fi')).toEqual(
      expect.arrayContaining(['saveBackup', 'restoreBackup']),
    );
    expect(findCommands('nappaimet', 'fi')).toContain('keyboardShortcuts');
  });

  it('puts a name before another word for the same thing', () => {
    const found = findCommands('organisaatio', 'fi');
    expect(found[0]).toBe('goOrganisations');
    expect(found).toContain('newOrganisation');
    expect(findCommands('yötila', 'fi')).toEqual(['themeDark']);
  });

  it('wants every word', () => {
    expect(findCommands('uusi organisaatio', 'fi')[0]).toBe('newOrganisation');
    expect(findCommands('uusi varmuuskopio', 'fi')).toEqual([]);
  });

  it('finds in the language of the screens', () => {
    expect(findCommands('inställningar', 'sv')).toContain('goSettings');
    expect(findCommands('settings', 'en')).toContain('goSettings');
  });

  it('leaves out what the browser or the shell does by itself', () => {
    expect(PALETTE_COMMANDS.map((command): string => command.id)).not.toContain('copy');
    expect(findCommands('', 'fi')).toHaveLength(PALETTE_COMMANDS.length);
  });
});
