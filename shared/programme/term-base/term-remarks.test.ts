import { expect, it } from 'vitest';
import { TERMS } from './terms.ts';
import { termRemarks } from './term-remarks.ts';

const told = (finnish: string, translation: string, language: 'sv' | 'en') =>
  termRemarks(finnish, translation, language).map((remark) => remark.finnish);

it('knows a term in any case, and its translation in simple forms', () => {
  expect(
    told(
      'Toimenpiteistä sovitaan sihteeristössä.',
      'Man avtalar om åtgärderna i sekretariatet.',
      'sv',
    ),
  ).toEqual([]);
  expect(
    told('Toimenpiteistä sovitaan sihteeristössä.', 'Man avtalar om medlen i kansliet.', 'sv'),
  ).toEqual(['sihteeristö', 'toimenpide']);
  expect(termRemarks('Rahoituksesta päätetään.', 'Money is decided upon.', 'en')).toEqual([
    { finnish: 'rahoitus', terms: ['funding'] },
  ]);
});

it('tells of the longer term alone where one stands within another', () => {
  expect(told('Ihmiskaupan vastaisen työn verkosto', 'Nätverket', 'sv')).toEqual([
    'ihmiskaupan vastainen työ',
  ]);
  expect(told('ministerityöryhmän', 'the group', 'en')).toEqual(['ministerityöryhmä']);
});

it('says nothing of a text that is not translated', () => {
  expect(termRemarks('Toimenpide', ' ', 'sv')).toEqual([]);
});

it('holds each term to its own translations', () => {
  for (const { fi, sv, en } of TERMS) {
    for (const { told: translation } of sv) expect(told(fi, translation, 'sv'), fi).toEqual([]);
    for (const { told: translation } of en) expect(told(fi, translation, 'en'), fi).toEqual([]);
  }
});
