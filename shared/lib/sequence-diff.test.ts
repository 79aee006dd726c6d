import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignIds } from './sequence-diff.ts';

const sequence = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });

it('holds both sequences, the new one in its order', () => {
  fc.assert(
    fc.property(sequence, sequence, (before, after) => {
      const lines = alignIds(before, after);
      expect(lines.filter((line) => line.after !== undefined).map(({ id }) => id)).toEqual(after);
      const old = lines.filter((line) => line.before !== undefined);
      expect(old.map(({ id }) => id).sort()).toEqual(before.toSorted());
      const stayed = old.filter(({ moved, after: at }) => !moved && at !== undefined);
      const places = stayed.map((line) => line.before ?? 0);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

it('tells as few moves as there are', () => {
  const moved = alignIds([...'abcde'], [...'ebacd']).filter((line) => line.moved);
  expect(moved.map(({ id }) => id)).toHaveLength(2);
  expect(alignIds([...'abcd'], [...'dabc']).filter((line) => line.moved)).toMatchObject([
    { id: 'd' },
  ]);
});

it('leaves what is gone behind what it stood behind', () => {
  expect(alignIds([...'xaby'], [...'bza']).map(({ id }) => id)).toEqual([...'xbyza']);
});
