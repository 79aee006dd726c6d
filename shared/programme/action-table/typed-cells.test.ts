import { describe, expect, it } from 'vitest';
import type { ProgrammeContent } from '../programme-tables.ts';
import { action, emptyProgramme } from '../testing/any-programme.ts';
import { bodyNames } from './body-names.ts';
import { bestChoice, parseCell } from './parse-cell.ts';
import { planEdits } from './plan-edits.ts';
import { planPaste } from './plan-paste.ts';

const NO_BODIES = bodyNames([], 'fi');

describe('choices that are typed', () => {
  const kinds = ['Säädös', 'Rakenne', 'Koulutus', 'Ohjeistus', 'Muu kansainvälinen'];
  it.each([
    ['k', 'Koulutus'],
    ['kou', 'Koulutus'],
    ['OHJ', 'Ohjeistus'],
    ['kansain', 'Muu kansainvälinen'],
    ['koux', undefined],
    [' ', undefined],
  ])('are the best match of %s', (typed, expected) => {
    expect(bestChoice(kinds, typed)).toBe(expected);
  });
});

describe('a period that is typed', () => {
  const only = action('a0', { from: '2028-03-01' });
  const content: ProgrammeContent = { ...emptyProgramme(), actions: [only] };
  const edit = (column: 'from' | 'to', text: string) => {
    const parsed = parseCell(column, text, NO_BODIES);
    if (!parsed.ok) throw new Error(text);
    return [{ actionId: 'a0', edit: parsed.value }];
  };
  const changes = (column: 'from' | 'to', text: string) =>
    planEdits(content, edit(column, text), 'fi').actions[0]?.changes;

  it('is read in either column, for both ends', () => {
    expect(changes('from', '2027–2029')).toEqual({ from: '2027-01-01', to: '2029-12-31' });
    expect(changes('to', '2029')).toEqual({ to: '2029-12-31' });
    expect(changes('to', 'jatkuva')).toMatchObject({ scheduleNote: { fi: 'jatkuva' } });
  });

  it('that would end before it begins is never saved', () => {
    expect(changes('to', '2027')).toBeUndefined();
    expect(changes('from', '2027')).toEqual({ from: '2027-01-01' });
    const at = { actionIds: ['a0'], columns: ['to', 'state'] as const };
    const { edits, left } = planPaste([['2027', 'Sovittu']], at, at, NO_BODIES, [only]);
    expect(edits.map((one) => one.edit.column)).toEqual(['state']);
    expect(left).toEqual([{ actionId: 'a0', column: 'to', text: '2027', code: 'endsBeforeStart' }]);
  });
});
