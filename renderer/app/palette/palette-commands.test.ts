import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/i18n/languages.ts';
import { findCommands, PALETTE_COMMANDS, rankInName } from './palette-commands.ts';

const findAll = (words: string, language: Language) => {
  const { byName, byOtherWord } = findCommands(words, language);
  return [...byName, ...byOtherWord];
};

describe('finding commands', () => {
  it('finds by any part of the name, without accents and case', () => {
    expect(findAll('TULOSTA', 'fi')).toContain('print');
    expect(findAll('varmuus', 'fi')).toEqual(
      expect.arrayContaining(['saveBackup', 'restoreBackup']),
    );
    expect(findAll('nappaimet', 'fi')).toContain('keyboardShortcuts');
  });

  it('puts a name before another word for the same thing', () => {
    const found = findAll('organisaatio', 'fi');
    expect(found[0]).toBe('goOrganisations');
    expect(found).toContain('newOrganisation');
    expect(findAll('yötila', 'fi')).toEqual(['themeDark']);
  });

  it('wants every word', () => {
    expect(findAll('uusi organisaatio', 'fi')[0]).toBe('newOrganisation');
    expect(findAll('uusi varmuuskopio', 'fi')).toEqual([]);
  });

  it('finds in the language of the screens', () => {
    expect(findAll('inställningar', 'sv')).toContain('goSettings');
    expect(findAll('settings', 'en')).toContain('goSettings');
  });

  it('leaves out what the browser or the shell does by itself', () => {
    expect(PALETTE_COMMANDS.map((command): string => command.id)).not.toContain('copy');
    expect(findAll('', 'fi')).toHaveLength(PALETTE_COMMANDS.length);
  });

  it('tells those found by their name from those that only another word finds', () => {
    const { byName, byOtherWord } = findCommands('greta', 'fi');
    expect(byName).toEqual([]);
    expect(byOtherWord).toContain('newQuestionnaire');
    expect(findCommands('kysely saapui', 'fi').byOtherWord[0]).toBe('noteArrival');
  });
});

describe('the rank of a name', () => {
  it('is better from the beginning, of the name or of a word, than in the midst, and that of the worst word', () => {
    expect(rankInName(['vastaus'], 'Vastaus GRETAn kyselyyn (4. kierros)')).toBe(0);
    expect(rankInName(['greta'], 'Vastaus GRETAn kyselyyn (4. kierros)')).toBe(1);
    expect(rankInName(['vastaus', 'kysely'], 'Vastaus GRETAn kyselyyn')).toBe(1);
    expect(rankInName(['ryhma'], 'Asiantuntijaryhmä')).toBe(2);
    expect(rankInName(['greta'], 'Asiantuntijaryhmä')).toBeNull();
  });
});
