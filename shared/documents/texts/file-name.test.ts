import { describe, expect, it } from 'vitest';
import { documentFileName, freeFileName, subjectOfTitle } from './file-name.ts';

const name = (parts: Partial<Parameters<typeof documentFileName>[0]> = {}) =>
  documentFileName({
    title: 'Yhteystietoluettelo',
    date: '2026-11-25',
    language: 'fi',
    extension: 'docx',
    ...parts,
  });

describe('documentFileName', () => {
  it('gives day, name, subject and language', () => {
    expect(name()).toBe('2026-11-25 Yhteystietoluettelo (fi).docx');
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
    expect(name({ subject })).toBe(`2026-11-25 Yhteystietoluettelo – ${expected} (fi).docx`);
  });

  it.each([
    ['Velvoitekalenteri 2026–2027 – GRETA', 'Velvoitekalenteri', '2026–2027 – GRETA'],
    ['Muutosluettelo: Ohjelma', 'Muutosluettelo', 'Ohjelma'],
    ['Ihmiskaupan vastainen ohjelma', 'Toimintaohjelma', 'Ihmiskaupan vastainen ohjelma'],
    ['Tarrat', 'Tarrat', ''],
    ['Action plan against trafficking', 'Action plan', 'Action plan against trafficking'],
  ])('takes from the title %j what %j does not say: %j', (title, kind, expected) => {
    expect(subjectOfTitle(title, kind)).toBe(expected);
  });

  it('leaves out a subject of which nothing remains', () => {
    expect(name({ subject: ' ./ ' })).toBe('2026-11-25 Yhteystietoluettelo (fi).docx');
  });

  it('cuts a long subject at a whole character and keeps the language and the extension', () => {
    const long = name({ subject: '👩‍👩‍👧 äö '.repeat(60), language: 'en' });
    expect(long.length).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(240);
    expect(long).toMatch(/(👩‍👩‍👧|äö) \(en\)\.docx$/u);
  });

  it('names several things that it is about, what is missing among them left out, and a draft', () => {
    expect(
      name({ title: 'Utdrag', subject: ['JM', '', 'Plan 2026'], state: 'draft', language: 'sv' }),
    ).toBe('2026-11-25 Utdrag – JM – Plan 2026 (utkast, sv).docx');
    expect(name({ state: 'final', subject: [] })).toBe('2026-11-25 Yhteystietoluettelo (fi).docx');
  });

  it('says the kind once where the subject begins with it', () => {
    expect(name({ title: 'Action plan', subject: 'Action plan 2026', language: 'en' })).toBe(
      '2026-11-25 Action plan 2026 (en).docx',
    );
  });

  it('keeps long names of different years apart', () => {
    const plan = (years: string) =>
      name({ subject: `${'Ihmiskaupan vastainen toimintaohjelma '.repeat(5)} ${years}` });
    expect(plan('2026–2028')).toMatch(/ … .*2026–2028 \(fi\)\.docx$/u);
    expect(plan('2026–2028')).not.toBe(plan('2029–2031'));
  });

  it('leaves the language out where nobody knows it', () => {
    const parts = { title: 'Liite', date: '2026-11-25', extension: 'pdf' };
    expect(documentFileName(parts)).toBe('2026-11-25 Liite.pdf');
  });

  it('takes the first number that is free', () => {
    const there = new Set([name(), name().replace(' (fi)', ' – 2 (fi)')]);
    const parts = { title: 'Yhteystietoluettelo', date: '2026-11-25', language: 'fi' } as const;
    expect(freeFileName({ ...parts, extension: 'docx' }, (one) => there.has(one))).toBe(
      '2026-11-25 Yhteystietoluettelo – 3 (fi).docx',
    );
  });
});
