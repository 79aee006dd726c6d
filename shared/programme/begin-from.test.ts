import { describe, expect, it } from 'vitest';
import type { RichText } from '../rich-text/rich-text.ts';
import { beginFrom } from './begin-from.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import { action, chapter, emptyProgramme, goal, record } from './testing/any-programme.ts';

const describing: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'b', style: 'normal' },
      content: [
        { type: 'text', text: 'Katso', marks: [{ type: 'comment', attrs: { commentId: 'k' } }] },
        { type: 'actionRef', attrs: { actionId: 'a2' } },
        { type: 'actionRef', attrs: { actionId: 'a1' } },
      ],
    },
  ],
};

const earlier: ProgrammeContent = {
  ...emptyProgramme({
    state: 'ended',
    caseNumber: 'VN/1/2020',
    isbn: '1',
    preparedByIds: ['group'],
  }),
  chapters: [
    chapter('c1', { body: { fi: describing } }),
    chapter('c2', { parentId: 'c1', place: 'main' }),
  ],
  goals: [goal('g1'), goal('g2', { parentId: 'g1' }), goal('g3')],
  actions: [
    action('a1', {
      goalId: 'g2',
      state: 'running',
      from: '2021-01-01',
      to: '2023-12-31',
      money: { state: 'secured' },
      tags: ['lapset'],
      description: { fi: describing },
    }),
    action('a2', { goalId: 'g3', state: 'ended' }),
    action('a3', { goalId: 'g3', state: 'dropped' }),
  ],
  actionParties: ['a1', 'a2'].map((actionId) => ({
    ...record(`p-${actionId}`),
    actionId,
    organisationId: 'om',
    role: 'lead' as const,
    answer: 'confirmed' as const,
    answeredOn: '2021-05-06',
    contactPersonId: 'person',
  })),
  indicators: [
    {
      ...record('i1'),
      actionId: 'a1',
      name: { fi: 'Mittari' },
      kind: 'number',
      direction: 'up',
      baseline: { value: '1', year: 2020 },
      target: { value: '9', year: 2023 },
    },
    { ...record('i2'), goalId: 'g3', name: { fi: 'Toinen' }, kind: 'number', direction: 'up' },
  ],
  indicatorValues: [
    { ...record('v1'), indicatorId: 'i1', from: '2022-01-01', to: '2022-12-31', value: '5' },
    { ...record('v2'), indicatorId: 'i1', from: '2021-01-01', to: '2021-12-31', value: '3' },
  ],
  recommendationLinks: [{ ...record('l1'), recommendationId: 'r1', actionId: 'a1', cover: 'part' }],
};

function begin(goals: 'unfinished' | 'all') {
  let count = 0;
  const newId = () => {
    count += 1;
    return `new${count}`;
  };
  return beginFrom(earlier, { title: { fi: 'Uusi' }, from: '2027-01-01', goals, newId });
}

describe('beginFrom', () => {
  const rows = begin('unfinished');
  const [carried] = rows.actions;

  it('carries unfinished actions over with their lineage, without schedule and money', () => {
    expect(rows.actions).toHaveLength(1);
    expect(carried).toMatchObject({ predecessorId: 'a1', state: 'proposed', tags: ['lapset'] });
    expect(carried).not.toHaveProperty('money');
    expect(carried).not.toHaveProperty('to');
  });

  it('takes the goals above them along, or all', () => {
    expect(rows.goals.map(({ title }) => title.fi)).toEqual(['g1', 'g2']);
    expect(rows.goals[1]?.parentId).toBe(rows.goals[0]?.id);
    expect(carried?.goalId).toBe(rows.goals[1]?.id);
    expect(begin('all').goals).toHaveLength(3);
    expect(begin('all').indicators).toHaveLength(2);
  });

  it('asks the parties again', () => {
    expect(rows.actionParties).toEqual([
      {
        id: rows.actionParties[0]?.id,
        actionId: carried?.id,
        organisationId: 'om',
        role: 'lead',
        answer: 'notAsked',
        contactPersonId: 'person',
      },
    ]);
  });

  it('begins indicators from the last value of the series', () => {
    expect(rows.indicators).toMatchObject([
      { actionId: carried?.id, baseline: { value: '5', year: 2022 } },
    ]);
    expect(rows.indicators[0]).not.toHaveProperty('target');
  });

  it('keeps the chapters as an empty frame, and the recommendations of the actions', () => {
    expect(rows.chapters.map(({ title }) => title.fi)).toEqual(['c1', 'c2']);
    expect(rows.chapters[1]?.parentId).toBe(rows.chapters[0]?.id);
    expect(rows.chapters[0]).not.toHaveProperty('body');
    expect(rows.recommendationLinks).toMatchObject([
      { recommendationId: 'r1', actionId: carried?.id },
    ]);
  });

  it('is a programme of its own: preparing, with no number, adoption or preparers of the earlier one', () => {
    expect(rows.programmes).toEqual([
      {
        id: carried?.programmeId,
        title: { fi: 'Uusi' },
        from: '2027-01-01',
        levels: earlier.programme.levels,
        actionNumbering: 'running',
        state: 'preparing',
        predecessorId: 'p',
      },
    ]);
  });

  it('leads references to what came over, and leaves the number of what did not', () => {
    expect(carried?.description?.fi?.content[0]).toMatchObject({
      content: [
        { type: 'text', text: 'Katso', marks: [] },
        { type: 'text', text: '2' },
        { type: 'actionRef', attrs: { actionId: carried?.id } },
      ],
    });
  });

  it('uses every id once and changes nothing of the earlier programme', () => {
    const ids = Object.values(rows)
      .flat()
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(earlier.actions[0]?.state).toBe('running');
  });
});
