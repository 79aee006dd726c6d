import { expect, it } from 'vitest';
import { action, emptyProgramme, goal } from '../testing/any-programme.ts';
import { moveManyInOutline } from './move-many.ts';

const content = {
  ...emptyProgramme(),
  goals: [goal('g', { order: 'a' })],
  actions: [
    action('a', { order: 'a0' }),
    action('b', { order: 'a1', goalId: 'g' }),
    action('c', { order: 'a2' }),
  ],
};

it('moves several to one place in their order', () => {
  const moved = moveManyInOutline(content, ['a', 'c'], { to: 'into', targetId: 'g' });
  if (!moved.ok) throw new Error(moved.failure.code);
  const orders = moved.value.map(({ id, fields }) => [id, fields.goalId, fields.order] as const);
  expect(orders.map(([id, goalId]) => [id, goalId])).toEqual([
    ['a', 'g'],
    ['c', 'g'],
  ]);
  const [first, second] = orders.map(([, , order]) => order ?? '');
  expect('a1' < (first ?? '') && (first ?? '') < (second ?? '')).toBe(true);
});

it('fails where one of them cannot be there', () => {
  const moved = moveManyInOutline(content, ['a', 'x'], { to: 'into', targetId: 'g' });
  expect(moved.ok).toBe(false);
});
