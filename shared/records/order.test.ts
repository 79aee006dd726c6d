import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareOrder,
  orderAt,
  orderBetween,
  ordersAfter,
  ordersFor,
  placeAmong,
  type Ordered,
} from './order.ts';

/** Puts records one after the other at the places that `picks` tells, and gives them as sorting finds them. */
function insertAll(picks: readonly number[]): { wanted: string[]; sorted: string[] } {
  const list: Ordered[] = [];
  picks.forEach((pick, count) => {
    const index = pick % (list.length + 1);
    list.splice(index, 0, { id: `r${count}`, order: placeAmong(list, index).order });
  });
  return { wanted: list.map(({ id }) => id), sorted: sortedIds(list) };
}

const sortedIds = (list: readonly Ordered[]) => [...list].sort(compareOrder).map(({ id }) => id);

describe('orderBetween', () => {
  it('keeps every record where it was put, however many come between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 200 }), (picks) => {
        const { wanted, sorted } = insertAll(picks);
        expect(sorted).toEqual(wanted);
      }),
    );
  });

  it('stays short where records are added at the end, as when one writes', () => {
    let order: string | null = null;
    for (let count = 0; count < 1000; count += 1) order = orderBetween(order, null);
    expect(order?.length).toBeLessThan(6);
  });

  it('refuses neighbours that are the same or the wrong way round', () => {
    expect(() => orderBetween('a1', 'a1')).toThrow();
    expect(() => orderBetween('a2', 'a1')).toThrow();
  });
});

describe('orderAt', () => {
  it('is where the sibling at a place stands', () => {
    const orders = ordersFor(5000);
    expect(orders.map((_, place) => orderAt(place))).toEqual(orders);
  });
});

it('goes on after siblings in any order, and after what is left of damaged ones', () => {
  expect(ordersAfter([], 2)).toEqual(ordersFor(2));
  const siblings = [{ order: 'a2' }, { order: 'a0' }, { order: 'a1' }];
  expect(ordersAfter(siblings, 2)).toEqual(['a3', 'a4']);
  expect(ordersAfter([...siblings, { order: '~' }], 1)).toEqual(['a3']);
});

describe('placeAmong', () => {
  it('places a record between siblings of any order, damaged and equal ones too', () => {
    const siblings = fc
      .array(fc.constantFrom('a0', 'a1', 'a1V', '', 'ä', 'zz'), { maxLength: 8 })
      .map((orders) =>
        orders.map((order, index) => ({ id: `r${index}`, order })).sort(compareOrder),
      );
    fc.assert(
      fc.property(siblings, fc.nat(20), (list, pick) => {
        const index = pick % (list.length + 1);
        const { order, others } = placeAmong(list, index);
        const changed = new Map(others.map((other) => [other.id, other.order]));
        const after = list.map(({ id, order: own }) => ({ id, order: changed.get(id) ?? own }));
        const wanted = list.map(({ id }) => id);
        wanted.splice(index, 0, 'new');
        expect(sortedIds([...after, { id: 'new', order }])).toEqual(wanted);
      }),
    );
  });

  it('touches no sibling where there is room', () => {
    const list = ordersFor(3).map((order, index) => ({ id: `r${index}`, order }));
    expect(placeAmong(list, 2).others).toEqual([]);
  });
});
