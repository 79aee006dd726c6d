import { describe, expect, it } from 'vitest';
import { documentFileName, subjectOfTitle } from './file-name.ts';

const name = (parts: Partial<Parameters<typeof documentFileName>[0]> = {}) =>
  documentFileName({
    title: 'Yhteystietoluettelo',
    date: '2026-11-25',
    language: 'fi',
    extension: 'docx',
    ...parts,
  });

describe('documentFileName', () => {
  it('gives day, name and subject, and the language where it is not Finnish', () => {
    expect(name()).toBe('2026-11-25 Yhteystietoluettelo.docx');
    expect(name({ title: 'Kontaktlista', subject: 'Nätverket', language: 'sv' })).toBe(
      '2026-11-25 Kontaktlista – Nätverket (sv).docx',
    );
  });

  it.each([
    ['VN/123/2026', 'VN-123-2026'],
    ['a<b>c:d"e\\f|g?h*i', 'a-b-c-d-e-f-g-h-i'],
    ['Otsikko.\u0000\nkahdella  rivillä...', 'Otsikko.-kahdella rivillä'],
    ['  ..piste', 'piste'],
    ['CON', 'CON'],
    ['Asiakas 131052\u00a0-308T, lausunto', 'Asiakas …, lausunto'],
  ])('writes the subject %j as %j', (subject, expected) => {
    expect(name({ subject })).toBe(`2026-11-25 Yhteystietoluettelo – ${expected}.docx`);
  });

  it.each([
    ['Velvoitekalenteri 2026–2027 – GRETA', 'Velvoitekalenteri', '2026–2027 – GRETA'],
    ['Muutosluettelo: Ohjelma', 'Muutosluettelo', 'Ohjelma'],
    ['Ihmiskaupan vastainen ohjelma', 'Toimintaohjelma', 'Ihmiskaupan vastainen ohjelma'],
    ['Tarrat', 'Tarrat', ''],
  ])('takes from the title %j what %j does not say: %j', (title, kind, expected) => {
    expect(subjectOfTitle(title, kind)).toBe(expected);
  });

  it('leaves out a subject of which nothing remains', () => {
    expect(name({ subject: ' ./ ' })).toBe('2026-11-25 Yhteystietoluettelo.docx');
  });

  it('cuts a long subject at a whole character and keeps the language and the extension', () => {
    const long = name({ subject: '👩‍👩‍👧 äö '.repeat(60), language: 'en' });
    expect(long.length).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(240);
    expect(long).toMatch(/(👩‍👩‍👧|äö) \(en\)\.docx$/u);
  });
});
