import { describe, expect, it } from 'vitest';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { action, emptyProgramme, goal } from '#shared/programme/testing/any-programme.ts';
import { dropPlace } from './drop-place.ts';
import { outlineOf, ORPHANS } from './outline-view.ts';
import { shownLines } from './shown-lines.ts';

/** 0 g1, 1 a, 2 b, 3 g2, 4 g3 (below g2), 5 c (below g3), 6 the heading of what has no goal, 7 d. */
const lines = shownLines(
  outlineOf(
    numberProgramme({
      ...emptyProgramme(),
      goals: [goal('g1'), goal('g2'), goal('g3', { parentId: 'g2' })],
      actions: [
        action('a', { goalId: 'g1' }),
        action('b', { goalId: 'g1' }),
        action('c', { goalId: 'g3' }),
        action('d'),
      ],
    }),
  ),
  new Set(),
);
const over = (at: number, down: number, out = 0) => {
  const { targetId, position, edge } = dropPlace(lines, { at, down, out }) ?? {};
  return [position, targetId, edge];
};

describe('where a dragged line comes to', () => {
  it('is before, in or after a line that holds others', () => {
    expect(lines.map(({ node }) => node.id)).toEqual([
      ...['g1', 'a', 'b', 'g2', 'g3', 'c', ORPHANS, 'd'],
    ]);
    expect(over(0, 0.1)).toEqual(['before', 'g1', 'above']);
    expect(over(0, 0.5)).toEqual(['on', 'g1', 'whole']);
  });

  it('is before the first of a branch that is open, right below its heading', () => {
    expect(over(0, 0.9)).toEqual(['before', 'a', 'below']);
  });

  it('is before or after an action, which holds no others', () => {
    expect(over(1, 0.4)).toEqual(['before', 'a', 'above']);
    expect(over(1, 0.6)).toEqual(['after', 'a', 'below']);
  });

  it('is after the branch of the last line where the line was drawn outwards', () => {
    expect(over(5, 0.9)).toEqual(['after', 'c', 'below']);
    expect(over(5, 0.9, 0.9)).toEqual(['after', 'c', 'below']);
    expect(over(5, 0.9, 1.2)).toEqual(['after', 'g3', 'below']);
    expect(over(5, 0.9, 5)).toEqual(['after', 'g2', 'below']);
    expect(dropPlace(lines, { at: 5, down: 0.9, out: 2 })?.level).toBe(1);
    // Not the last of its branch.
    expect(over(1, 0.9, 1)).toEqual(['after', 'a', 'below']);
  });

  it('is in a heading, wherever the pointer is', () => {
    expect(over(6, 0.1)).toEqual(['on', ORPHANS, 'whole']);
    expect(over(7, 0.9, 1)).toEqual(['after', 'd', 'below']);
  });

  it('is none below the last line', () => {
    expect(dropPlace(lines, { at: 8, down: 0.5, out: 0 })).toBeNull();
  });
});
