import { describe, expect, it } from 'vitest';
import type { NameOrder } from './name-order.ts';
import { readName } from './read-name.ts';

const parts = (text: string, order: NameOrder = 'givenFirst') => {
  const { familyName, givenName } = readName(text, order);
  return [familyName, givenName];
};

describe('readName', () => {
  it.each([
    ['Maija Meikäläinen', 'Meikäläinen', 'Maija'],
    ['Anna Maria Meikäläinen', 'Meikäläinen', 'Anna Maria'],
    ['Meikäläinen, Maija', 'Meikäläinen', 'Maija'],
    ['von Exempel, Carl-Johan', 'von Exempel', 'Carl-Johan'],
    ['Carl-Johan von Exempel', 'von Exempel', 'Carl-Johan'],
    ['Anna von der Exempel', 'von der Exempel', 'Anna'],
    ['af Exempel Carl Johan', 'af Exempel', 'Carl Johan'],
    ['MEIKÄLÄINEN Maija', 'MEIKÄLÄINEN', 'Maija'],
    ['Maija MEIKÄLÄINEN', 'MEIKÄLÄINEN', 'Maija'],
    ['Maija Meikäläinen, ylitarkastaja', 'Meikäläinen', 'Maija'],
    ['Dr. Jane Example', 'Example', 'Jane'],
    ['OTT Maija Meikäläinen', 'Meikäläinen', 'Maija'],
    ['Maija Meikäläinen VT', 'Meikäläinen', 'Maija'],
    ['Maria dos Santos Virtanen', 'dos Santos Virtanen', 'Maria'],
    ['Ana de la Cruz García', 'de la Cruz García', 'Ana'],
    ['Ylijohtaja Maija Meikäläinen', 'Meikäläinen', 'Maija'],
    ['Maija Meikäläinen (pj.)', 'Meikäläinen', 'Maija'],
    ["Seán O'Sample", "O'Sample", 'Seán'],
    ['Seán Ó Samplaigh', 'Ó Samplaigh', 'Seán'],
    ['Ó Samplaigh Seán', 'Ó Samplaigh', 'Seán'],
    ['Maria De Luca', 'De Luca', 'Maria'],
    ['Luc Van den Berg', 'Van den Berg', 'Luc'],
    ['Di Meikäläinen', 'Meikäläinen', 'Di'],
    ['Sample Márquez, Gabriel', 'Sample Márquez', 'Gabriel'],
    ['Meikäläinen', 'Meikäläinen', ''],
    ['', '', ''],
  ])('splits %j', (text, familyName, givenName) => {
    expect(parts(text)).toEqual([familyName, givenName]);
  });

  it('splits by the order of its column', () => {
    expect(parts('Meikäläinen Maija Kaarina', 'familyFirst')).toEqual([
      'Meikäläinen',
      'Maija Kaarina',
    ]);
    expect(parts('von Exempel Carl Johan', 'familyFirst')).toEqual(['von Exempel', 'Carl Johan']);
    expect(parts('Ribeiro de Souza Thaisa', 'familyFirst')).toEqual(['Ribeiro de Souza', 'Thaisa']);
    expect(parts('Nguyen van Anh', 'familyFirst')).toEqual(['Nguyen', 'van Anh']);
    expect(parts('Carl von Exempel', 'familyFirst')).toEqual(['von Exempel', 'Carl']);
    expect(parts('Meikäläinen Maija', 'mixed')).toEqual(['Meikäläinen', 'Maija']);
    expect(parts('Maija Meikäläinen', 'mixed')).toEqual(['Meikäläinen', 'Maija']);
    expect(parts('Outo Nimi', 'mixed')).toEqual(['Nimi', 'Outo']);
  });

  it('keeps what stands beside the name', () => {
    expect(readName('Prof. Maija Meikäläinen, johtaja (pj.)', 'givenFirst')).toEqual({
      familyName: 'Meikäläinen',
      givenName: 'Maija',
      honorific: 'Prof.',
      behind: ['johtaja'],
      remark: 'pj.',
      isOrderSure: true,
    });
  });
});

it.each([
  ['Meikäläinen Maija OTT', 'familyFirst', 'OTT'],
  ['Maija Meikäläinen, FT', 'givenFirst', 'FT'],
  ['Meikäläinen, Maija, OTT', 'givenFirst', 'OTT'],
  ['Dr. Maija Meikäläinen, PhD', 'givenFirst', 'Dr., PhD'],
] as const)('takes the degree from behind %j', (text, order, honorific) => {
  expect(readName(text, order)).toEqual({
    familyName: 'Meikäläinen',
    givenName: 'Maija',
    honorific,
    behind: [],
    remark: '',
    isOrderSure: true,
  });
});
