import { describe, expect, it } from 'vitest';
import { readTable } from '../../tabular/read-table.ts';
import { excerptOf } from './excerpt.ts';
import { createSaidIndex } from './said-index.ts';
import type { SaidFilters, SaidPassage } from './said-passage.ts';
import { saidFile } from './said-table.ts';

const passage = (id: string, fi: string, more: Partial<SaidPassage> = {}): SaidPassage => ({
  id,
  kind: 'intervention',
  text: { fi },
  source: { fi: 'Kokous' },
  bodyIds: [],
  topics: [],
  confidentiality: 'normal',
  to: `/engagements/${id}`,
  ...more,
});

const PASSAGES = [
  passage('a', 'Suomi korosti uhrien tunnistamista ja auttamista.', {
    date: '2024-05-02',
    bodyIds: ['greta'],
    topics: ['tunnistaminen'],
  }),
  passage('b', 'Työperäinen hyväksikäyttö on lisääntynyt.', { date: '2023-03-01', country: 'SE' }),
  passage('c', 'Uhri saa apua. Uhrien auttamisjärjestelmää kehitetään.', { date: '2025-01-01' }),
  passage('d', 'Resurssit ovat niukat.', {
    source: { fi: 'GRETAn maavierailu' },
    date: '2022-01-01',
  }),
  passage('e', 'Salainen huomio uhrista.', { confidentiality: 'restricted', date: '2020-01-01' }),
];

const index = createSaidIndex();
index.fill(PASSAGES, new Map([['greta', 'GRETA']]));
const ids = (words: string, filters: SaidFilters = {}) =>
  index.find({ words, filters }, 'fi').found.map((found) => found.passage.id);

describe('the search of what was said', () => {
  it('wants every word, wherever it stands', () => {
    expect(ids('uhrien auttamista')).toEqual(['a', 'c']);
    expect(ids('uhrien resurssit')).toEqual([]);
  });
  it('finds other cases, the inside of compounds, and a word with one typo', () => {
    expect(ids('tunnistaminen')[0]).toBe('a');
    expect(ids('järjestelmä')).toEqual(['c']);
    expect(ids('hyvaksikäyttöön')).toEqual(['b']);
    expect(ids('resursit')).toEqual(['d']);
    expect(ids('xyz')).toEqual([]);
  });
  it('finds by the body and the title, after what was said itself', () => {
    expect(ids('greta')).toEqual(['a', 'd']);
  });
  it('narrows by body, country, year and topic, and lists the latest first without a word', () => {
    expect(ids('')).toEqual(['c', 'a', 'b', 'd', 'e']);
    expect(ids('', { year: '2023' })).toEqual(['b']);
    expect(ids('', { country: 'SE' })).toEqual(['b']);
    expect(ids('uhri', { bodyId: 'greta' })).toEqual(['a']);
    expect(index.choices()).toMatchObject({ years: ['2025', '2024', '2023', '2022', '2020'] });
  });
  it('marks the words in their passage, in whatever case', () => {
    const { matchers } = index.find({ words: 'uhri', filters: {} }, 'fi');
    const long = `${'Johdantoa riittää. '.repeat(40)}Uhrien asema paranee. ${'Loppua. '.repeat(40)}`;
    const pieces = excerptOf(long, matchers);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Uhrien']);
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(340);
  });
  it('forgets what is gone and takes up what is new', () => {
    const other = createSaidIndex();
    other.fill(PASSAGES, new Map());
    other.fill([passage('n', 'Uusi teksti')], new Map());
    const found = (words: string) => other.find({ words, filters: {} }, 'fi').found.length;
    expect([found('uhri'), found('uusi'), other.size()]).toEqual([0, 1, 1]);
  });
});

describe('the hits as a file', () => {
  it('leave out what is restricted, and say how many', async () => {
    const { found } = index.find({ words: 'uhri', filters: {} }, 'fi');
    const names = new Map([['greta', 'GRETA']]);
    for (const format of ['csv', 'xlsx'] as const) {
      const file = saidFile(found, names, { format, language: 'fi', day: '2026-11-26' });
      expect(file).toMatchObject({ rows: 2, leftOut: 1 });
      const table = await readTable(file.bytes);
      const cells = table.ok ? table.value.rows.map((row) => row.cells) : [];
      expect(cells[0]?.slice(0, 3)).toEqual(['Päivä', 'Laji', 'Lähde']);
      expect(JSON.stringify(cells)).toContain('uhrien tunnistamista');
      expect(JSON.stringify(cells)).not.toContain('Salainen');
    }
  });

  it('is not written where a text that would be in it holds an identity code', () => {
    const other = createSaidIndex();
    const coded = { text: { fi: 'Uhri 131052-308T' } };
    other.fill([passage('a', 'Uhri saa apua.'), passage('b', '', coded)], new Map());
    const order = { format: 'csv', language: 'fi', day: '2026-11-26' } as const;
    const { found } = other.find({ words: 'uhri', filters: {} }, 'fi');
    expect(saidFile(found, new Map(), order)).toEqual({
      bytes: new Uint8Array(),
      rows: 2,
      leftOut: 0,
      codes: 1,
    });
    const own = found.map(({ passage: one, language }) => ({
      passage: { ...one, confidentiality: 'restricted' as const },
      language,
    }));
    expect(saidFile(own, new Map(), order)).toMatchObject({ rows: 0, leftOut: 2, codes: 0 });
  });
});
