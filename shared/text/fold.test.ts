import { describe, expect, it } from 'vitest';
import { fold, foldKeepingLetters } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Mäki-Ässälä', 'maki-assala'],
    ['Ma\u0308ki', 'maki'],
    ['Åsa Öhman', 'asa ohman'],
    ['Šimović', 'simovic'],
    ['Jørgensen', 'jorgensen'],
    ['Łukasz', 'lukasz'],
    ['Großmann', 'grossmann'],
    ['Ægir Þórsson', 'aegir thorsson'],
    ['Yhdenvertaisuus\u00a0\u2013 ja  tasa\u2011arvo ', 'yhdenvertaisuus - ja tasa-arvo'],
    ['O’Brien', "o'brien"],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('foldKeepingLetters', () => {
  it('keeps the letters of Finnish and Swedish, however they are encoded', () => {
    expect(foldKeepingLetters('Ma\u0308ki Åsa ÖHMAN')).toBe('mäki åsa öhman');
  });

  it('drops the diacritics that are not letters here', () => {
    expect(foldKeepingLetters('Élodie Šimović')).toBe('elodie simovic');
  });
});
