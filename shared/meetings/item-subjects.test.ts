import { expect, it } from 'vitest';
import { action, emptyProgramme, goal, record } from '../programme/testing/any-programme.ts';
import { subjectsOf } from './item-subjects.ts';

const { programme } = emptyProgramme({ actionNumbering: 'byGoal', title: { fi: 'Ohjelma' } });
const rows = {
  programmes: [programme],
  chapters: [],
  goals: [goal('g', { order: 'a' })],
  actions: [
    action('second', { goalId: 'g', order: 'b', title: { fi: 'Toinen', basis: { sv: 'x' } } }),
    action('first', { goalId: 'g', order: 'a', title: { fi: 'Ensimmäinen' } }),
    action('other', { programmeId: 'gone', order: 'a' }),
  ],
  recommendations: [
    { ...record('r'), reference: 'GRETA(2019)06, kohta 92', text: { en: 'Train.' }, topics: [] },
  ] as never[],
};

it('names actions by their numbers, in their order, before recommendations; none whose programme is gone', () => {
  expect(subjectsOf(rows)).toEqual([
    {
      kind: 'action',
      id: 'first',
      programmeId: programme.id,
      number: '1.1',
      title: { fi: 'Ensimmäinen' },
      programme: { fi: 'Ohjelma' },
    },
    expect.objectContaining({ id: 'second', number: '1.2', title: { fi: 'Toinen' } }),
    {
      kind: 'recommendation',
      id: 'r',
      reference: 'GRETA(2019)06, kohta 92',
      text: { en: 'Train.' },
    },
  ]);
  expect(subjectsOf(rows, (id) => id === 'second')).toMatchObject([
    { id: 'second', number: '1.2' },
  ]);
});
