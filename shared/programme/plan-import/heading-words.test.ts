import { expect, it } from 'vitest';
import { headingWords } from './heading-words.ts';

it.each([
  ['TP 1.1 Tiedotetaan', 'TP 1.1', 'Tiedotetaan'],
  ['TP\u00a01.2\tValvotaan', 'TP 1.2', 'Valvotaan'],
  ['T7. Autetaan uhreja', 'T7', 'Autetaan uhreja'],
  ['Toimenpide TP 2.1: Autetaan', 'TP 2.1', 'Autetaan'],
])('reads the sign before a number as that of an action: %s', (text, number, title) => {
  expect(headingWords(text)).toMatchObject({ is: 'action', number, title });
});

it.each(['T4 tarkoittaa lomaketta', 'TP', 'TPI 3 Tilastot', 'T-paita'])(
  'takes no other beginning for a sign: %s',
  (text) => {
    expect(headingWords(text).is).toBeNull();
  },
);
