import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from './batches.ts';

describe('batches', () => {
  it('hold everyone once, in order, none above its size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 60 }), (items, size) => {
        const batches = batchesOf(items, size);
        expect(batches.flat()).toEqual(items);
        expect(batches.every((batch) => batch.length > 0 && batch.length <= size)).toBe(true);
        expect(batches).toHaveLength(Math.ceil(items.length / size));
      }),
    );
    expect(batchesOf([1, 2, 3], null)).toEqual([[1, 2, 3]]);
    expect(batchesOf([], null)).toEqual([]);
  });
});
