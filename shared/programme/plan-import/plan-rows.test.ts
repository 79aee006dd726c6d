import { expect, it } from 'vitest';
import { numberProgramme } from '../outline/number-programme.ts';
import { noDetails, type PlanItem } from './plan.ts';
import { emptyProgramme, goal } from '../testing/any-programme.ts';
import { partsThere } from './parts-there.ts';
import { planRows } from './plan-rows.ts';

const item = (kind: PlanItem['kind'], level: number, title: string, more = {}): PlanItem => ({
  key: title,
  kind,
  level,
  number: '',
  title,
  action: noDetails(),
  at: 0,
  remarks: [],
  ...more,
});
const party = (name: string, role: 'lead' | 'partner') => ({ name, role });

function rowsOf(items: PlanItem[]) {
  let count = 0;
  return planRows(items, {
    target: { title: 'Plan' },
    language: 'sv',
    levels: ['Prioritet'],
    organisationOf: (name) => (name === 'okänd' ? undefined : `org-${name}`),
    newId: () => `id${(count += 1)}`,
  });
}

it('puts each item below the last one above its level, in the order of reading', () => {
  const rows = rowsOf([
    item('chapter', 1, 'Inledning'),
    item('chapter', 2, 'Bakgrund'),
    item('goal', 1, 'Hjälp'),
    item('action', 0, 'Rådgivning'),
    item('goal', 3, 'Boende'),
    item('action', 0, 'Skyddat boende'),
    item('goal', 1, 'Straff'),
    item('action', 0, 'Utredning'),
    item('chapter', 1, 'Uppföljning'),
  ]);
  const [programme] = rows.programmes;
  if (!programme) throw new Error('no programme');
  const base = { createdAt: '', updatedAt: '', rev: 1 };
  const outline = numberProgramme({
    programme: { ...programme, ...base },
    chapters: rows.chapters.map((row) => ({ ...row, ...base })),
    goals: rows.goals.map((row) => ({ ...row, ...base })),
    actions: rows.actions.map((row) => ({ ...row, ...base })),
  });
  const numbered = [...rows.chapters, ...rows.goals, ...rows.actions].map(
    ({ id, title }) => `${outline.numbers.get(id) ?? ''} ${title.sv ?? ''}`,
  );
  expect(numbered).toEqual([
    '1 Inledning',
    '1.1 Bakgrund',
    '2 Mål och åtgärder',
    '3 Uppföljning',
    '1 Hjälp',
    '1.1 Boende',
    '2 Straff',
    '1 Rådgivning',
    '2 Skyddat boende',
    '3 Utredning',
  ]);
  expect(programme.levels).toEqual([
    { name: { sv: 'Prioritet' } },
    { name: { fi: 'Tavoite', sv: 'Mål', en: 'Goal' } },
  ]);
});

it('gives an organisation one part in an action, and none to a name that nobody is', () => {
  const parties = [party('JM', 'lead'), party('JM', 'partner'), party('okänd', 'partner')];
  const rows = rowsOf([item('action', 0, 'Utredning', { action: { ...noDetails(), parties } })]);
  expect(rows.actionParties).toMatchObject([
    { organisationId: 'org-JM', role: 'lead', answer: 'notAsked' },
  ]);
  expect(rows.actions[0]).not.toHaveProperty('goalId');
});

it.each([
  ['running', '1', ['1', '2', '']],
  ['byGoal', '1', ['1.1', '1.2']],
  ['signedRunning', '1', ['T1', 'T2']],
  ['signedByGoal', '1', ['TP 1.1', 'TP 1.2']],
  ['underChapter', '4.1', ['4.1.1', '4.1.2']],
  ['running', '', ['', '']],
  ['byGoal', '', []],
] as const)('keeps the numbering that the plan has: %s', (expected, goal, numbers) => {
  const rows = rowsOf([
    item('chapter', 1, 'Mål och åtgärder', { number: '4', content: 'goalsAndActions' }),
    item('goal', 1, 'Hjälp', { number: goal }),
    ...numbers.map((number) => item('action', 0, `Åtgärd ${number}`, { number })),
  ]);
  expect(rows.programmes[0]?.actionNumbering).toBe(expected);
});

it('gives a programme that is there the levels that come, and no second chapter for its goals', () => {
  const rows = rowsOf([item('goal', 1, 'Hjälp'), item('action', 0, 'Rådgivning')]);
  const base = { createdAt: '', updatedAt: '', rev: 1 };
  const [programme] = rows.programmes;
  if (!programme) throw new Error('no programme');
  const content = {
    programme: { ...programme, ...base },
    chapters: rows.chapters.map((row) => ({ ...row, ...base })),
    goals: rows.goals.map((row) => ({ ...row, ...base })),
    actions: rows.actions.map((row) => ({ ...row, ...base })),
    ...{ actionParties: [], milestones: [], indicators: [], indicatorValues: [] },
    ...{ recommendations: [], recommendationLinks: [] },
  };
  const goal = content.goals[0]?.id ?? '';
  const more = [
    item('chapter', 1, 'Åtgärder', { content: 'goalsAndActions' }),
    item('goal', 1, 'HJÄLP', { key: 'there' }),
    item('goal', 2, 'Boende'),
    item('action', 0, 'Skyddat boende'),
  ];
  let count = 0;
  const added = planRows(more, {
    target: { content, there: partsThere(more, content) },
    ...{ language: 'sv', levels: [], organisationOf: () => undefined },
    newId: () => `new${(count += 1)}`,
  });
  expect(added.programmes).toEqual([]);
  expect(added.chapters).toEqual([]);
  expect(added.goals).toMatchObject([{ parentId: goal, title: { sv: 'Boende' } }]);
  expect(added.actions).toMatchObject([{ goalId: added.goals[0]?.id }]);
  expect(added.levels?.length).toBe(2);
  expect(added.levels?.[0]).toEqual(programme.levels[0]);
});

it('puts what the file names no goal for below the goal that is chosen, and nothing else', () => {
  let count = 0;
  const items = [
    item('action', 0, 'Rådgivning'),
    item('goal', 1, 'Hjälp'),
    item('action', 0, 'Boende'),
  ];
  const rows = planRows(items, {
    target: {
      content: { ...emptyProgramme(), goals: [goal('g1')] },
      ...{ there: new Map(), goalId: 'g1' },
    },
    ...{ language: 'sv', levels: [], organisationOf: () => undefined },
    newId: () => `id${(count += 1)}`,
  });
  const [help] = rows.goals;
  expect(rows.actions.map(({ goalId }) => goalId)).toEqual(['g1', help?.id]);
});
