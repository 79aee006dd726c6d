import { expect, it } from 'vitest';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { action, emptyProgramme, goal } from '#shared/programme/testing/any-programme.ts';
import { linesOf, outlineOf } from './outline-view.ts';
import { searchOutline } from './search-outline.ts';

const nodes = outlineOf(
  numberProgramme({
    ...emptyProgramme(),
    goals: [
      goal('g1', { order: 'a', title: { fi: 'Ehkäisy' } }),
      goal('g2', { order: 'b', title: { fi: 'Apu' } }),
    ],
    actions: [
      action('a', { goalId: 'g1', title: { fi: 'Ohje kunnille', sv: 'Anvisning' } }),
      action('b', { goalId: 'g2', title: { fi: 'Opas' } }),
    ],
  }),
);
const sought = (text: string) => {
  const all = searchOutline(nodes, text);
  return all && { found: all.found, shown: linesOf(all.nodes).map(({ id }) => id) };
};

it('finds lines by any of their words in any language, and shows them below what they belong to', () => {
  expect(sought('KUNNILLE ohje')).toEqual({ found: ['a'], shown: ['g1', 'a'] });
  expect(sought('anvisn')).toEqual({ found: ['a'], shown: ['g1', 'a'] });
  expect(sought('ehkaisy')).toEqual({ found: ['g1'], shown: ['g1'] });
  expect(sought('2')).toEqual({ found: ['g2', 'b'], shown: ['g2', 'b'] });
  expect(sought('ei ole')).toEqual({ found: [], shown: [] });
  expect(sought('  ')).toBeNull();
});
