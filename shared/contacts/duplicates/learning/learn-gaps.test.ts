import { expect, it } from 'vitest';
import type { DuplicateRecord } from '../duplicate-record.ts';
import type { Features } from '../features.ts';
import { listKnowledge } from './list-knowledge.ts';

/** 120 people, everyone twice with one mobile number; every fourth has an office's address; `second` changes her second row. */
function twice(second: (row: number) => Partial<DuplicateRecord>): DuplicateRecord[] {
  return Array.from({ length: 120 }, (_, row) => {
    const familyName = `Suku${row}la`;
    const one: DuplicateRecord = {
      id: `a${row}`,
      givenName: 'Liisa',
      familyName,
      organisations: [],
      emails: [row % 4 === 0 ? 'kirjaamo@talo.example' : `liisa.${familyName}@talo.example`],
      phones: [{ kind: 'mobile', value: `+35840${5_550_000 + row}` }],
    };
    return [one, { ...one, id: `b${row}`, ...second(row) }];
  }).flat();
}

function weigh(records: DuplicateRecord[], a: string, b: string): number {
  const { features, gaps } = listKnowledge(records);
  const of = (id: string) => features.find(({ record }) => record.id === id) as Features;
  const { ofPoints, ofTitle } = gaps(of(a), of(b));
  return ofPoints + ofTitle;
}

it('holds an office’s address against one’s own where the list never has both of one person', () => {
  expect(
    weigh(
      twice(() => ({})),
      'a0',
      'b1',
    ),
  ).toBeLessThan(-1);
});

it('says nothing of it where second rows often have the office’s', () => {
  const often = twice((row) => (row % 4 < 3 ? { emails: ['kirjaamo@talo.example'] } : {}));
  expect(weigh(often, 'a0', 'b1')).toBeGreaterThan(-0.5);
});

it('says nothing of two rows that both have one', () => {
  expect(
    weigh(
      twice(() => ({})),
      'a1',
      'b2',
    ),
  ).toBe(0);
});

it('takes it for one person that neither has a number, where who has none has none in the other row either', () => {
  const some = (row: number) => (row % 3 === 0 ? { phones: [] } : {});
  const records = twice(() => ({})).map((one) => ({ ...one, ...some(Number(one.id.slice(1))) }));
  expect(weigh(records, 'a3', 'b6')).toBeGreaterThan(1);
  expect(weigh(records, 'a3', 'b7')).toBeLessThan(-1);
});

it('holds a title against a row without, where a person has hers in both', () => {
  const titled = twice(() => ({})).map((one) => ({
    ...one,
    title: Number(one.id.slice(1)) % 2 === 0 ? 'sihteeri' : '',
  }));
  expect(weigh(titled, 'a1', 'b2')).toBeLessThan(-1);
  expect(weigh(titled, 'a2', 'b6')).toBe(0);
});
