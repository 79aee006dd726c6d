import { describe, expect, it } from 'vitest';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { action, emptyProgramme, goal } from '#shared/programme/testing/any-programme.ts';
import { outlineOf } from './outline-view.ts';
import { lineBeginning, shownLines } from './shown-lines.ts';

const nodes = outlineOf(
  numberProgramme({
    ...emptyProgramme(),
    goals: [
      goal('g1', { title: { fi: 'Ehkäisy' } }),
      goal('g2', { title: { fi: 'Östersundomin malli' } }),
    ],
    actions: [
      action('a', { goalId: 'g1', title: { fi: 'Ohje' } }),
      action('b', { goalId: 'g1', title: { fi: 'Opas' } }),
    ],
  }),
);

describe('the lines that are shown', () => {
  it('stand in the order of reading, each with its place among its siblings', () => {
    const lines = shownLines(nodes, new Set());
    expect(
      lines.map(({ node, level, place, of, parent, isOpen }) => [
        node.id,
        { level, place, of, parent, isOpen },
      ]),
    ).toEqual([
      ['g1', { level: 1, place: 1, of: 2, parent: -1, isOpen: true }],
      ['a', { level: 2, place: 1, of: 2, parent: 0, isOpen: null }],
      ['b', { level: 2, place: 2, of: 2, parent: 0, isOpen: null }],
      ['g2', { level: 1, place: 2, of: 2, parent: -1, isOpen: null }],
    ]);
  });

  it('are not those of a closed branch', () => {
    const lines = shownLines(nodes, new Set(['g1']));
    expect(lines.map(({ node, isOpen }) => [node.id, isOpen])).toEqual([
      ['g1', false],
      ['g2', null],
    ]);
  });
});

describe('the line that begins with what is typed', () => {
  const lines = shownLines(nodes, new Set());
  const words: Record<string, string[]> = {
    g1: ['1', 'ehkaisy'],
    a: ['1.1', 'ohje'],
    b: ['1.2', 'opas'],
    g2: ['2', 'ostersundomin malli'],
  };
  const from = (at: number, typed: string) =>
    lineBeginning(lines, { typed, at, wordsOf: ({ id }) => words[id] ?? [] });

  it('is the next one, round to the beginning', () => {
    expect(from(0, 'o')).toBe(1);
    expect(from(1, 'o')).toBe(2);
    expect(from(3, 'o')).toBe(1);
    expect(from(3, 'e')).toBe(0);
  });

  it('stays while the word goes on, and is found by its number too', () => {
    expect(from(1, 'oh')).toBe(1);
    expect(from(1, 'op')).toBe(2);
    expect(from(0, '2')).toBe(3);
  });

  it('is none where no line does', () => {
    expect(from(0, 'x')).toBe(-1);
  });
});
