import { expect, it } from 'vitest';
import type { FormReply, ReplyCell, Unplaced } from '#shared/forms/reply.ts';
import { sampleForm } from '#shared/forms/testing/sample-form.ts';
import { canBeTaken } from '#shared/programme/follow-up/form/report-changes.ts';
import { canBePlaced, formRows, rowNameAt } from './form-rows.ts';
import { openReply, type OpenReply } from './reply-store.ts';
import { leftOut, textWithPlaced, whatIsTaken } from './what-is-taken.ts';

const base = sampleForm();
// The statuses of follow-up, as its forms have them.
const form = {
  ...base,
  sections: base.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) =>
      row.kind === 'choice'
        ? { ...row, options: [{ key: 'done', label: 'Valmis', others: ['Färdig'] }] }
        : row,
    ),
  })),
};
const asked = { form, canBeTaken, doubts: new Map() };
const rowOf = (key: string) => formRows(form).get(key)?.row;
const cell = (fields: Partial<ReplyCell>): ReplyCell => ({
  section: 'a',
  field: 'done',
  old: '',
  new: 'Uusi',
  state: 'sure',
  why: 'marks-agree',
  ...fields,
});
const WORDS = 'Aika hyvällä mallilla, osin kesken';
const status = cell({ field: 'status', new: WORDS, state: 'check', why: 'not-in-list' });
const opened = (reply: Partial<FormReply>): OpenReply =>
  openReply(
    { name: 'a.docx' },
    { form, cells: [], unplaced: [], comments: [], issues: [], confidence: 1, ...reply },
    asked,
  );
const unplaced = (text: string): Unplaced => ({ text, where: { place: 'row', after: 'A1.2' } });
const taken = (open: OpenReply) => whatIsTaken(open, asked, 'Kommentti');

it('puts a text below what stands where it belongs, and else into the notes', () => {
  const done = cell({});
  const open = opened({ cells: [done], unplaced: [unplaced('Terveisin Aino')] });
  const placed = { ...open, placed: new Map([[0, 'a done']]) };
  expect(textWithPlaced(placed, done, rowOf('a done'))).toBe('Uusi\nTerveisin Aino');
  expect(taken(open)).toMatchObject({ cells: [{ text: 'Uusi' }], leftOver: ['Terveisin Aino'] });
  expect(taken(placed).leftOver).toEqual([]);
  // Put where nothing is taken after all.
  const left = ['1.1 Toimenpide A: Mitä on tehty: Uusi', 'Terveisin Aino'];
  expect(taken({ ...placed, ticked: new Set() }).leftOver).toEqual(left);
});

it('keeps what is not ticked in the notes: an uncertain answer is not lost with its reply', () => {
  const unsure = { state: 'conflict', why: 'two-answers' } as const;
  const open = opened({
    cells: [
      cell({ ...unsure }),
      cell({ ...unsure, field: 'status', new: 'done' }),
      cell({ state: 'missing', why: 'not-found', field: 'money', new: null }),
      cell({ section: 'b', old: 'Ennen', new: '' }),
    ],
  });
  expect(taken(open)).toEqual({
    cells: [],
    leftOver: ['1.1 Toimenpide A: Mitä on tehty: Uusi', '1.1 Toimenpide A: Tila: Valmis'],
  });
});

it('keeps a status in words of its own in the notes, whether one is chosen or not', () => {
  const open = opened({ cells: [status] });
  const words = [`1.1 Toimenpide A: Tila: ${WORDS}`];
  expect(taken(open)).toEqual({ cells: [], leftOver: words });
  const chosen = {
    ...open,
    chosen: new Map([['a status', 'done']]),
    ticked: new Set(['a status']),
  };
  expect(taken(chosen)).toEqual({
    cells: [{ section: 'a', field: 'status', text: 'done' }],
    leftOver: words,
  });
});

it('loses nothing that is put onto a status and is none', () => {
  const open = opened({ cells: [status], unplaced: [unplaced('Käytiin'), unplaced('färdig')] });
  const put = (index: number) => ({
    ...open,
    placed: new Map([[index, 'a status']]),
    ticked: new Set(['a status']),
  });
  expect(taken(put(0))).toMatchObject({
    cells: [],
    leftOver: [`1.1 Toimenpide A: Tila: ${WORDS}`, 'Käytiin', 'färdig'],
  });
  expect(taken(put(1))).toMatchObject({ cells: [{ text: 'done' }] });
  expect(taken(put(1)).leftOver).not.toContain('färdig');
  expect(['Käytiin', 'färdig'].map((text) => canBePlaced(text, rowOf('a status')))).toEqual([
    false,
    true,
  ]);
});

it('keeps comments with their writer and their place', () => {
  const where = { place: 'answer', after: 'A1.2' } as const;
  const comments = [
    { author: 'Aino', date: '', text: 'Tarkistetaan vielä.', where },
    { author: '', date: '', text: 'Yleinen huomio.', where: null },
  ];
  expect(taken(opened({ comments })).leftOver).toEqual([
    'Kommentti, Aino, 1.1 Toimenpide A: Mitä on tehty: Tarkistetaan vielä.',
    'Kommentti: Yleinen huomio.',
  ]);
  expect(rowNameAt(form, { place: 'margin', after: '' })).toBeNull();
});

it('counts what could be taken and is not, and names what is uncertain', () => {
  const cells = [
    cell({}),
    cell({ section: 'b', state: 'check', why: 'comment' }),
    cell({ section: 'c', state: 'conflict', why: 'two-answers' }),
    cell({ field: 'money', new: null, state: 'missing' }),
    status,
  ];
  const open = opened({ cells });
  expect(leftOut(open, asked)).toEqual({ count: 2, uncertain: ['b done'] });
  const all = { ...open, ticked: new Set([...open.ticked, 'b done', 'c done']) };
  expect(leftOut(all, asked)).toEqual({ count: 0, uncertain: ['b done'] });
});
