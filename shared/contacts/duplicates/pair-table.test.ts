import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairTable } from './pair-table.ts';

it('knows what was set last for each pair, and nothing of others', () => {
  const number = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, number), { maxLength: 500 }),
      fc.integer({ min: 0, max: 0x7fffff00 }),
      (entries, offset) => {
        const table = pairTable();
        const known = new Map<string, number>();
        for (const [a, b, value] of entries) {
          table.set(a + offset, b, value);
          known.set(`${a} ${b}`, value);
        }
        expect(table.size()).toBe(known.size);
        for (let a = 0; a <= 40; a++)
          for (let b = 0; b <= 40; b++)
            expect(table.get(a + offset, b)).toBe(known.get(`${a} ${b}`) ?? -1);
      },
    ),
    { numRuns: 20 },
  );
});

it('keeps all of them as it grows', () => {
  const table = pairTable();
  for (let at = 0; at < 20_000; at++) table.set(at >> 3, at & 7, at);
  expect(table.size()).toBe(20_000);
  for (let at = 0; at < 20_000; at++) expect(table.get(at >> 3, at & 7)).toBe(at);
});
