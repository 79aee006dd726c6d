import { describe, expect, it } from 'vitest';
import { displayName, initials, listName, sortingName } from './person-name.ts';

const saimi = { givenName: 'Saimi', familyName: 'Tuulikari' };

describe('names of persons', () => {
  it('puts the given name first on pages and last in lists', () => {
    expect(displayName(saimi)).toBe('Saimi Tuulikari');
    expect(listName(saimi)).toBe('Tuulikari Saimi');
  });

  it('leaves no stray space where half of the name is missing', () => {
    expect(displayName({ givenName: '', familyName: 'Tuulikari' })).toBe('Tuulikari');
    expect(listName({ givenName: 'Saimi', familyName: '' })).toBe('Saimi');
  });

  it('takes the initials, a letter outside the basic plane whole', () => {
    expect(initials(saimi)).toBe('ST');
    expect(initials({ givenName: 'åke', familyName: 'von Öhman' })).toBe('ÅÖ');
    expect(initials({ givenName: '𐐨bc', familyName: '' })).toBe('𐐀');
  });

  it('sorts a noble family by its main name', () => {
    expect(sortingName({ givenName: 'Georg', familyName: 'von Wikgård' })).toBe('Wikgård Georg');
    expect(sortingName({ givenName: 'Ada', familyName: 'af Ursinmäki' })).toBe('Ursinmäki Ada');
    expect(sortingName({ givenName: 'Eva', familyName: 'Von' })).toBe('Von Eva');
    expect(sortingName({ givenName: 'Eva', familyName: 'de' })).toBe('de Eva');
  });
});
