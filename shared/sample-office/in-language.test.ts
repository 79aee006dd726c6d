import { expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/languages.ts';
import { inLanguage } from './in-language.ts';
import { samplePersonTables } from './sample-person-tables.ts';
import { SAMPLE_WORDS } from './sample-words.ts';
import { sampleOffice } from './sample-office.ts';

it('puts what the office wrote in Finnish into the language of a document, and leaves the rest', () => {
  const row = { place: 'Haag', title: { fi: 'STM' }, name: { fi: 'Haag', en: 'Kept' }, rev: 1 };
  expect(inLanguage([row], 'en')).toEqual([
    { place: 'The Hague', title: { fi: 'STM', en: 'MoSAH' }, name: row.name, rev: 1 },
  ]);
  expect(inLanguage(row, 'fi')).toBe(row);
});

it('gives the same rows in each language', () => {
  const ids = LANGUAGES.map((language) => sampleOffice(language).rows.tasks.map(({ id }) => id));
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[2]).toEqual(ids[0]);
});

it('knows only words that the sample office has, each once', () => {
  const texts = JSON.stringify([sampleOffice().rows, samplePersonTables().tables]);
  expect(SAMPLE_WORDS.filter(([fi]) => !texts.includes(JSON.stringify(fi)))).toEqual([]);
  expect(new Set(SAMPLE_WORDS.map(([fi]) => fi)).size).toBe(SAMPLE_WORDS.length);
});
