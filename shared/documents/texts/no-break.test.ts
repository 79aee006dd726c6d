import { describe, expect, it } from 'vitest';
import { keepNumbers, unbroken } from './no-break.ts';

/** `_` stands for a no-break space. */
const kept = (text: string) => keepNumbers(text).replaceAll('\u00a0', '_');

describe('keepNumbers', () => {
  it.each([
    ['JulkL 24 § 1 mom. 2 kohta', 'JulkL 24_§_1_mom._2_kohta'],
    ['julkisuuslain 16 §:n 3 mom. mukaan', 'julkisuuslain 16_§:n_3_mom. mukaan'],
    ['19 b artikla', '19_b_artikla'],
    [
      'yleisen tietosuoja-asetuksen 14 artiklan 1 kohdan',
      'yleisen tietosuoja-asetuksen 14_artiklan 1_kohdan',
    ],
    ['viimeistään 30. marraskuuta 2026', 'viimeistään 30._marraskuuta 2026'],
    ['den 30 november 2026', 'den 30_november 2026'],
    ['by 30 September 2026', 'by 30_September 2026'],
    ['Article 19b and Section 4', 'Article_19b and Section_4'],
    ['enligt artikel 14.1 b', 'enligt artikel_14.1 b'],
    ['ks. s. 5 ja nro 29', 'ks. s._5 ja nro_29'],
    ['Directive (EU) 2024/1712', 'Directive (EU)_2024/1712'],
    ['SopS 43–44/2012', 'SopS_43–44/2012'],
    ['2. kierros, 24 kk, 5 v', '2._kierros, 24_kk, 5_v'],
    ['1 000 000 euroa ja 25 %', '1_000_000_euroa ja 25_%'],
    ['klo 9.00', 'klo_9.00'],
  ])('%s', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it.each([
    'Vuonna 2026 500 henkilöä',
    '029 516 0001',
    'Poliisi tunnistaa uhrin',
    'kohta 3 henkilöä',
    'in 2026 many',
    'vuosina 2027 sekä 2028',
  ])('leaves %s as it is', (text) => {
    expect(keepNumbers(text)).toBe(text);
  });
});

it('keeps what stands on one line whole', () => {
  expect(unbroken('+358 29 516 0001')).toBe('+358\u00a029\u00a0516\u00a00001');
});
