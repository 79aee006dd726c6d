import { describe, expect, it } from 'vitest';
import { chosenNames } from './chosen-names.ts';

const ALL = ['cooperation', 'cooperation-screen', 'programme-memory', 'programme-screen', 'search'];

describe('what is asked for by name', () => {
  it('is everything where nothing is named', () => {
    expect(chosenNames([], ALL)).toEqual({ chosen: ALL });
  });

  it('is one or several, once each and in their own order', () => {
    expect(chosenNames(['search', 'programme-memory', 'search'], ALL).chosen).toEqual([
      'programme-memory',
      'search',
    ]);
  });

  it('is all whose name begins with the words', () => {
    expect(chosenNames(['programme'], ALL).chosen).toEqual([
      'programme-memory',
      'programme-screen',
    ]);
    expect(chosenNames(['cooperation'], ALL).chosen).toEqual(['cooperation', 'cooperation-screen']);
  });

  it('is refused with the list where nothing is called so, whatever else is asked for', () => {
    const { chosen, refused } = chosenNames(['search', 'prog', 'toString'], ALL);
    expect(chosen).toEqual([]);
    expect(refused).toBe(`No such name: prog, toString. There are: ${ALL.join(', ')}`);
  });
});
