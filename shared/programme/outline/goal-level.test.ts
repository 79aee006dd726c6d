import { expect, it } from 'vitest';
import { emptyProgramme, goal } from '../testing/any-programme.ts';
import { countedAs, levelBelow } from './goal-level.ts';

const levels = [{ name: { fi: 'Painopiste', sv: 'Mål' } }, { name: { fi: 'Tavoite' } }];

it('calls a new goal what the level is called that it comes to, and none below the lowest', () => {
  const content = {
    ...emptyProgramme({ levels }),
    goals: [goal('g1'), goal('g2', { parentId: 'g1' })],
  };
  expect(levelBelow(content, undefined)).toBe(levels[0]);
  expect(levelBelow(content, 'g1')).toBe(levels[1]);
  expect(levelBelow(content, 'g2')).toBeUndefined();
});

it('counts as goals what is called a goal in the language, or has no name there', () => {
  expect(countedAs(levels, 'fi')).toBe('areas');
  expect(countedAs(levels, 'sv')).toBe('goals');
  expect(countedAs(levels, 'en')).toBe('goals');
});
