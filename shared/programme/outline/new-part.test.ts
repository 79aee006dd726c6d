import { describe, expect, it } from 'vitest';
import { action, chapter, emptyProgramme, goal } from '../testing/any-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { placeAfter, placeInto } from './move.ts';
import {
  placeFollowing,
  stepIn,
  stepOut,
  TABLE_OF,
  withNewParts,
  type NewPart,
  type PartKind,
} from './new-part.ts';
import { numberProgramme } from './number-programme.ts';
import { partsOfLines, readPastedLines } from './pasted-parts.ts';

const content: ProgrammeContent = {
  ...emptyProgramme(),
  chapters: [chapter('c1'), chapter('c2')],
  goals: [goal('g1'), goal('g2', { parentId: 'g1' }), goal('g3')],
  actions: [action('a1', { goalId: 'g1' }), action('a2', { goalId: 'g2' })],
};

/** Where a new part would stand: what it is, and what it is below. */
const spot = (part: NewPart | null) => {
  if (!part) return null;
  const { goalId, parentId } = part.place.fields;
  return [part.kind, goalId ?? parentId ?? 'top'].join(' ');
};
const after = (kind: PartKind, id: string): NewPart => ({
  id: 'new',
  kind,
  title: {},
  place: placeAfter(content, TABLE_OF[kind], id),
});

describe('a new part', () => {
  it('stands in the outline where it will be', () => {
    const part = after('action', 'a1');
    const { goals } = numberProgramme(withNewParts(content, [part]));
    expect(goals[0]?.actions.map((one) => one.action.id)).toEqual(['a1', 'new']);
    expect(withNewParts(content, []).actions).toEqual(content.actions);
  });

  it.each([
    ['goal', 'g3', 'goal g3'],
    ['goal', 'g1', 'goal g1'],
    // There are two levels of goals: below them stand actions.
    ['goal', 'g2', 'action g2'],
    ['action', 'a1', null],
    ['chapter', 'c2', 'chapter c2'],
  ] as const)('goes in: a %s after %s', (kind, id, expected) => {
    expect(spot(stepIn(content, after(kind, id)))).toBe(expected);
  });

  it('goes in as an action of the goal above where it has no sibling before it', () => {
    const place = placeInto(content, 'goals', 'g3');
    expect(spot(stepIn(content, { id: 'new', kind: 'goal', title: {}, place }))).toBe('action g3');
    const first = placeInto(emptyProgramme(), 'goals', null);
    const alone: NewPart = { id: 'new', kind: 'goal', title: {}, place: first };
    expect(stepIn(emptyProgramme(), alone)).toBeNull();
  });

  it.each([
    ['action', 'a2', 'goal g1'],
    ['action', 'a1', 'goal top'],
    ['goal', 'g2', 'goal top'],
    ['goal', 'g1', null],
  ] as const)('goes out: a %s after %s', (kind, id, expected) => {
    expect(spot(stepOut(content, after(kind, id)))).toBe(expected);
  });
});

describe('pasted lines', () => {
  it('lose the marks of lists, but no years and days', () => {
    const text =
      '1. Ohje\r\n\r\n- Opas\n\t• Koulutus  kunnille\n2027 alkaa\n1.1.2027 alkaen\n1.2 Neuvonta';
    expect(readPastedLines(text)).toEqual([
      { level: 0, title: 'Ohje' },
      { level: 0, title: 'Opas' },
      { level: 1, title: 'Koulutus kunnille' },
      { level: 0, title: '2027 alkaa' },
      { level: 0, title: '1.1.2027 alkaen' },
      { level: 0, title: 'Neuvonta' },
    ]);
  });

  it('become parts one after the other, further in where they are', () => {
    const one = {
      ...emptyProgramme({ levels: [{ name: { fi: 'Tavoite' } }] }),
      goals: [goal('g')],
    };
    const first: NewPart = {
      id: 'first',
      kind: 'goal',
      title: {},
      place: placeFollowing(one, 'goal', 'g'),
    };
    const lines = readPastedLines('Apu\n\tOhje\n\tOpas\nTieto\n\tMittari');
    const parts = partsOfLines(one, first, lines);
    expect(parts[0]?.id).toBe('first');
    const { goals } = numberProgramme(withNewParts(one, parts));
    expect(
      goals.map(({ goal: { title }, actions }) => [
        title.fi,
        actions.map((a) => a.action.title.fi),
      ]),
    ).toEqual([
      ['g', []],
      ['Apu', ['Ohje', 'Opas']],
      ['Tieto', ['Mittari']],
    ]);
  });
});
