import { expect, it } from 'vitest';
import { referenceText } from './reference-text.ts';

it.each([
  ['GRETA(2019)06, kohta 92', 'GRETA(2019)06, punkt 92', 'GRETA(2019)06, paragraph 92'],
  ['GRETA(2019)06, kohdat 9–12', 'GRETA(2019)06, punkterna 9–12', 'GRETA(2019)06, paragraphs 9–12'],
  [
    'ESIMERKKI: K 99/2099 vp, suositus 1',
    'EXEMPEL: K 99/2099 vp, rekommendation 1',
    'SAMPLE: K 99/2099 vp, recommendation 1',
  ],
  // No place of a document.
  ['Tärkeä kohta', 'Tärkeä kohta', 'Tärkeä kohta'],
  ['GRETA(2019)06, § 92', 'GRETA(2019)06, § 92', 'GRETA(2019)06, § 92'],
])('reads %s in each language', (fi, sv, en) => {
  for (const written of [fi, sv, en])
    expect([
      referenceText(written, 'fi'),
      referenceText(written, 'sv'),
      referenceText(written, 'en'),
    ]).toEqual([fi, sv, en]);
});
