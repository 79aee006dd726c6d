import { expect, it } from 'vitest';
import type { DuplicateRecord } from './duplicate-record.ts';
import { listKnowledge } from './list-knowledge.ts';

/** 200 people with rare names in 40 houses, everyone twice; `second` is the second row's address. */
function twice(second: (local: string, row: number) => string): DuplicateRecord[] {
  return Array.from({ length: 200 }, (_, row) => {
    const [givenName, familyName] = [`Nimi${'abcdefghij'[row % 10] ?? ''}`, `Suku${row}la`];
    const local = `${givenName}.${familyName}`.toLowerCase();
    const one: DuplicateRecord = {
      id: `a${row}`,
      givenName,
      familyName,
      organisations: [`Talo ${row % 40}`],
      emails: [`${local}@talo${row % 40}.example`],
      phones: [],
    };
    return [
      one,
      { ...one, id: `b${row}`, emails: [`${second(local, row)}@talo${row % 40}.example`] },
    ];
  }).flat();
}

it('learns how far a name and a place are to be trusted', () => {
  const ofOne = listKnowledge(twice((local) => local)).mostTogether;
  const mixed = listKnowledge(twice((local, row) => (row % 4 === 0 ? `${local}2` : local)));
  const ofTwo = listKnowledge(twice((local) => `${local}2`)).mostTogether;
  expect(ofOne).toBeGreaterThan(5);
  expect(mixed.mostTogether).toBeGreaterThan(0.5);
  expect(mixed.mostTogether).toBeLessThan(3);
  expect(ofTwo).toBeLessThan(0);
});

it('takes what lists commonly have where this one does not tell', () => {
  expect(listKnowledge([]).mostTogether).toBeCloseTo(Math.log2(12));
});
