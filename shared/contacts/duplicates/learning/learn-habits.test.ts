import { expect, it } from 'vitest';
import type { DuplicateRecord } from '../duplicate-record.ts';
import { listKnowledge } from './list-knowledge.ts';

const FAMILIES =
  'Korhonen Virtanen Mäkinen Nieminen Mäkelä Laine Koskinen Järvinen Lehtonen Salo'.split(' ');
const GIVENS = 'Liisa Matti Ritva Pekka Anna Olli Helena Kari'.split(' ');

/** Everyone twice, by one address; `second` says how the second row differs from the first. */
function twice(second: (row: number) => Partial<DuplicateRecord>): DuplicateRecord[] {
  return FAMILIES.flatMap((familyName, i) =>
    GIVENS.flatMap((givenName, j) => {
      const row = i * GIVENS.length + j;
      const one: DuplicateRecord = {
        id: `a${row}`,
        givenName,
        familyName,
        organisations: ['Oikeusministeriö'],
        title: `nimike ${row % 9}`,
        emails: [`${givenName}.${familyName}@gov.fi`],
        phones: [{ kind: 'mobile', value: `+35840${5_550_000 + row}` }],
      };
      return [one, { ...one, id: `b${row}`, ...second(row) }];
    }),
  );
}

it('learns how often one person’s two rows differ', () => {
  const steady = listKnowledge(twice(() => ({}))).habits;
  const changing = listKnowledge(
    twice((row) => ({
      title: `muu nimike ${row % 9}`,
      phones: [{ kind: 'mobile', value: `+35844${7_770_000 + row}` }],
    })),
  ).habits;
  expect(steady.sameTitle).toBeGreaterThan(2);
  expect(steady.otherTitle).toBeLessThan(-2);
  expect(steady.otherMobile).toBeLessThan(-4);
  expect(changing.otherTitle).toBeGreaterThan(-0.5);
  expect(changing.otherMobile).toBeGreaterThan(-0.5);
});

it('takes the common habits where a list has nobody twice', () => {
  const { habits } = listKnowledge([]);
  expect(habits.otherMobile).toBeCloseTo(Math.log2(0.09));
  expect(habits.sameTitle).toBeGreaterThan(1);
  expect(habits.otherTitle).toBeLessThan(0);
});
