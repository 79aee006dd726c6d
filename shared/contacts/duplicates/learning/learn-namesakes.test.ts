import { describe, expect, it } from 'vitest';
import type { DuplicateRecord } from '../duplicate-record.ts';
import type { Features } from '../features.ts';
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
  const ofOne = listKnowledge(twice((local) => local)).namesakes.mostTogether;
  const mixed = listKnowledge(twice((local, row) => (row % 4 === 0 ? `${local}2` : local)));
  const ofTwo = listKnowledge(twice((local) => `${local}2`)).namesakes.mostTogether;
  expect(ofOne).toBeGreaterThan(5);
  expect(mixed.namesakes.mostTogether).toBeGreaterThan(0.5);
  expect(mixed.namesakes.mostTogether).toBeLessThan(3);
  expect(ofTwo).toBeLessThan(0);
});

it('takes what lists commonly have where this one does not tell', () => {
  expect(listKnowledge([]).namesakes.mostTogether).toBeCloseTo(Math.log2(12));
});

describe('two rows of one name and house that have nothing to compare', () => {
  /** Those of `twice` with a mobile number in each row; every eighth has a namesake; `bare` rows keep their name and house alone. */
  function withNumbers(bare: (row: number) => boolean): DuplicateRecord[] {
    return twice((local, row) => (row % 8 === 0 ? `${local}2` : local)).map((one) => {
      const row = Number(one.id.slice(1));
      const isNamesake = row % 8 === 0 && one.id.startsWith('b');
      const mobile = `+35840${5_550_000 + row + (isNamesake ? 1_000 : 0)}`;
      if (one.id.startsWith('b') && bare(row)) return { ...one, emails: [] };
      return { ...one, phones: [{ kind: 'mobile' as const, value: mobile }] };
    });
  }
  const weigh = (records: DuplicateRecord[], a: string, b: string) => {
    const { features, namesakes } = listKnowledge(records);
    const of = (id: string) => features.find(({ record }) => record.id === id) as Features;
    return namesakes.apart(of(a), of(b), -2);
  };

  it('are mostly one person where rows of a name and a house alone stand beside whole ones', () => {
    expect(
      weigh(
        withNumbers((row) => row % 4 === 1),
        'a1',
        'b1',
      ),
    ).toBeGreaterThan(-0.5);
  });

  it('are two where only namesakes stand there so', () => {
    expect(
      weigh(
        withNumbers((row) => row % 8 === 0),
        'a8',
        'b8',
      ),
    ).toBeLessThan(-1);
  });

  it('are less likely one where the house has numbered the address of the one', () => {
    const records = withNumbers((row) => row % 4 === 1);
    const number = (one: DuplicateRecord) => ({
      ...one,
      emails: one.emails.map((email) => email.replace('@', '3@')),
    });
    const ofPlain = weigh(records, 'a1', 'b1');
    const ofNumbered = weigh(
      records.map((one) => (one.id === 'a1' ? number(one) : one)),
      'a1',
      'b1',
    );
    expect(ofNumbered).toBeLessThan(ofPlain - 1);
  });
});
