import { describe, expect, it } from 'vitest';
import { decisionOf } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import { planImport } from '#shared/contacts/import/plan-import.ts';
import { previewOf } from '#shared/contacts/import/preview.ts';
import { IMPORT_START, nextImportState } from './import-machine.ts';
import type { ImportAnswers, ImportEvent, ImportList, ImportState } from './import-state.ts';

const TODAY = '2026-06-04';
const rows = ['Sukunimi', 'Petäjistö', 'Vaahtera'].map((name, at) => ({
  line: at + 1,
  cells: [name],
}));
const table = { format: 'csv' as const, rows, remarks: [] };
const plan = planImport(table);
const list: ImportList = {
  fileName: 'lista.csv',
  sha256: 'x',
  table,
  plan,
  preview: previewOf(table, plan),
  chosen: {},
  mapping: 'guessed',
};
const blank: ImportAnswers = {
  source: '',
  purpose: null,
  obtainedOn: null,
  listLanguage: 'fi',
  legalBasis: null,
  reviewOn: '',
};
const full: ImportAnswers = {
  ...blank,
  source: 'Verkosto',
  purpose: 'network',
  obtainedOn: '2026-06-01',
};
const outcome = {
  actId: 'a',
  importId: 'i',
  added: 2,
  updated: 0,
  same: 0,
  skipped: 0,
  persons: 2,
  organisations: 0,
  leftOut: 0,
};

function after(...events: ImportEvent[]): ImportState {
  return events.reduce<ImportState>(
    (state, event) => nextImportState(state, event, TODAY),
    IMPORT_START,
  );
}
const opened = (answers = full): ImportEvent[] => [
  { type: 'reading', fileName: 'lista.csv' },
  { type: 'read', list, answers },
];
const isNew = (row: number): RowMatch => ({ row, state: 'new' });
const isSame = (row: number): RowMatch => ({
  row,
  state: 'same',
  of: 'person',
  id: `p${String(row)}`,
  name: '',
});
const changes = [
  { key: 'title', field: 'title', old: 'neuvos', new: 'johtaja', effect: 'replaces' } as const,
  { key: 'honorific', field: 'honorific', old: '', new: 'OTT', effect: 'adds' } as const,
];
const isUpdate = (row: number, id = `p${String(row)}`): RowMatch => ({
  row,
  state: 'update',
  of: 'person',
  id,
  name: '',
  changes,
});
const checked = (...matches: RowMatch[]): ImportEvent => ({
  type: 'checked',
  check: {
    matches,
    newOrganisations: Int32Array.of(-1, -1),
    organisationNames: [],
    sameFileAt: null,
  },
});
const toSummary: ImportEvent[] = [
  ...opened(),
  { type: 'next' },
  { type: 'next' },
  checked(isNew(2), isNew(3)),
];

describe('an import', () => {
  it('goes from file to columns, source, summary, writing and done', () => {
    const steps = [
      ...toSummary,
      { type: 'write' } as const,
      { type: 'progress', done: 1, total: 2 } as const,
      { type: 'written', outcome } as const,
    ];
    expect(steps.map((_, index) => after(...steps.slice(0, index + 1)).step)).toEqual([
      'reading',
      'columns',
      'source',
      'summary',
      'summary',
      'writing',
      'writing',
      'done',
    ]);
  });

  it('comes back to the file with the reason when the list cannot be read', () => {
    const problem = {
      about: 'reading',
      fileName: 'x.pdf',
      failure: { code: 'not-a-table' },
    } as const;
    expect(after({ type: 'reading', fileName: 'x.pdf' }, { type: 'not-read', problem })).toEqual({
      step: 'file',
      problem,
      left: null,
    });
  });

  it('ignores a list that arrives after the reading was given up', () => {
    expect(
      after(
        { type: 'reading', fileName: 'lista.csv' },
        { type: 'not-read', problem: null },
        { type: 'read', list, answers: full },
      ).step,
    ).toBe('file');
  });

  it('keeps the list as it was when another encoding cannot be read', () => {
    const problem = {
      about: 'reading',
      fileName: 'lista.csv',
      failure: { code: 'too-slow' },
    } as const;
    const state = after(...opened(), { type: 'replanning' }, { type: 'not-replanned', problem });
    expect(state).toMatchObject({ step: 'columns', list, busy: false, problem });
  });

  it('does not go on while the list is read again, or when no row is usable', () => {
    expect(after(...opened(), { type: 'replanning' }, { type: 'next' }).step).toBe('columns');
    const none = { ...list, preview: { ...list.preview, contacts: new Int32Array() } };
    expect(
      after(
        { type: 'reading', fileName: null },
        { type: 'read', list: none, answers: full },
        { type: 'next' },
      ).step,
    ).toBe('columns');
  });

  it.each([
    ['source', { source: '  ' }],
    ['source as one without an identity code', { source: 'Luettelo 131052-308T' }],
    ['purpose', { purpose: null }],
    ['date', { obtainedOn: null }],
    ['date in the future', { obtainedOn: '2026-06-05' }],
    ['day of review as a day', { reviewOn: 'keväällä' }],
    ['day of review to come', { reviewOn: '1.6.2026' }],
  ])('does not go on without the %s', (_, changes) => {
    const state = after(...opened({ ...full, ...changes }), { type: 'next' }, { type: 'next' });
    expect(state).toMatchObject({ step: 'source', showErrors: true });
  });

  it('keeps the answers when going back and forth', () => {
    const state = after(
      ...opened(blank),
      { type: 'next' },
      { type: 'answer', changes: { source: 'Verkosto' } },
      { type: 'back' },
      { type: 'next' },
    );
    expect(state).toMatchObject({ step: 'source', answers: { source: 'Verkosto' } });
  });

  it('lets a list that was left half-way be gone on with', () => {
    const left = after(...toSummary, { type: 'restart' });
    expect(left).toMatchObject({ step: 'file', left: { list, answers: full } });
    expect(nextImportState(left, { type: 'resume' }, TODAY)).toMatchObject({
      step: 'columns',
      list,
    });
    expect(after(...opened(), { type: 'back' }, { type: 'resume' }).step).toBe('columns');
    expect(after({ type: 'resume' }).step).toBe('file');
  });

  it('starts again from the first page when the rows change', () => {
    const state = after(
      ...opened(),
      { type: 'page', page: 3 },
      { type: 'filter', filter: 'remarks' },
    );
    expect(state).toMatchObject({ page: 0, filter: 'remarks' });
  });

  it('writes only after the office was looked at, and only when something is left to write', () => {
    const unchecked = toSummary.slice(0, -1);
    expect(after(...unchecked, { type: 'write' }).step).toBe('summary');
    const allSame = [...unchecked, checked(isSame(2), isSame(3))];
    expect(after(...allSame, { type: 'write' }).step).toBe('summary');
    expect(
      after(
        ...allSame,
        { type: 'decide-row', index: 1, decision: { do: 'add' } },
        { type: 'write' },
      ).step,
    ).toBe('writing');
  });

  it('does not write an update of which every field is kept as it is', () => {
    const state = after(
      ...toSummary.slice(0, -1),
      checked(isUpdate(2), isSame(3)),
      { type: 'decide-row', index: 0, decision: { do: 'update', changes: [] } },
      { type: 'write' },
    );
    expect(state.step).toBe('summary');
  });

  it('does for all of a state what was said last, those decided one by one too', () => {
    const state = after(
      ...toSummary.slice(0, -1),
      checked(isUpdate(2), isNew(3)),
      { type: 'decide-row', index: 0, decision: { do: 'skip' } },
      { type: 'decide-row', index: 1, decision: { do: 'skip' } },
      { type: 'decide-state', state: 'update', choice: 'empty' },
    );
    if (state.step !== 'summary') throw new Error(state.step);
    expect(decisionOf(state.decisions, isUpdate(2), 0)).toEqual({
      do: 'update',
      changes: ['honorific'],
    });
    expect(decisionOf(state.decisions, isNew(3), 1)).toEqual({ do: 'skip' });
  });

  it('keeps what was decided over a look at the source, but not changes of another contact', () => {
    const state = after(
      ...toSummary.slice(0, -1),
      checked(isUpdate(2), isUpdate(3)),
      { type: 'decide-row', index: 0, decision: { do: 'update', changes: ['title'] } },
      { type: 'decide-row', index: 1, decision: { do: 'update', changes: ['title'] } },
      { type: 'back' },
      { type: 'next' },
      checked(isUpdate(2), isUpdate(3, 'another')),
    );
    if (state.step !== 'summary') throw new Error(state.step);
    expect([...state.decisions.rows]).toEqual([[0, { do: 'update', changes: ['title'] }]]);
  });

  it('shows a hint of a duplicate in its row', () => {
    const match: RowMatch = {
      row: 3,
      state: 'possible',
      of: 'person',
      id: 'p',
      name: '',
      changes: [],
      reasons: ['nickname'],
    };
    const found = [{ index: 1, match }];
    const state = after(...toSummary, { type: 'hinted', found, hintedTo: 2 });
    expect(state).toMatchObject({ check: { matches: [isNew(2), match] }, hintedTo: 2 });
    // It asks, and nothing is imported before it is decided.
    const hint = { type: 'hinted', found, hintedTo: 2 } as const;
    expect(after(...toSummary, hint, { type: 'write' }).step).toBe('summary');
    const decided = { type: 'decide-row', index: 1, decision: { do: 'skip' } } as const;
    expect(after(...toSummary, hint, decided, { type: 'write' }).step).toBe('writing');
  });

  it('comes back to the summary when writing was stopped, to look at the office again', () => {
    expect(
      after(...toSummary, { type: 'write' }, { type: 'not-written', problem: null }),
    ).toMatchObject({ step: 'summary', check: null, list });
  });

  it('says that it is being stopped until nothing of it is left', () => {
    const writing = [...toSummary, { type: 'write' } as const];
    expect(after(...writing)).toMatchObject({ step: 'writing', isStopping: false });
    const stopping = [...writing, { type: 'stopping' } as const];
    expect(after(...stopping)).toMatchObject({ step: 'writing', isStopping: true });
    expect(after(...stopping, { type: 'progress', done: 1, total: 2 })).toMatchObject({
      isStopping: true,
    });
    expect(after({ type: 'stopping' }).step).toBe('file');
  });

  it('is not thrown away by another file while it is being written', () => {
    const writing = [...toSummary, { type: 'write' } as const];
    expect(after(...writing, { type: 'reading', fileName: 'b.csv' }).step).toBe('writing');
    expect(after(...writing, { type: 'restart' }).step).toBe('writing');
  });
});
