import { expect, it } from 'vitest';
import type { FormReply, ReplyCell } from '#shared/forms/reply.ts';
import { actionsChangedSince, leftOver, openReply, textWithPlaced } from './reply-store.ts';

const cell = (fields: Partial<ReplyCell>): ReplyCell => ({
  section: 'a',
  field: 'done',
  old: '',
  new: 'Uusi',
  state: 'sure',
  why: 'marks-agree',
  ...fields,
});
const reply = (...cells: ReplyCell[]): FormReply => ({
  form: null,
  cells,
  unplaced: [{ text: 'Terveisin Aino', where: { place: 'paragraph', after: '' } }],
  comments: [],
  issues: [],
  confidence: 1,
});

it('ticks what is new and does not contradict itself', () => {
  const { ticked } = openReply(
    'a.docx',
    reply(
      cell({}),
      cell({ field: 'next', state: 'check' }),
      cell({ field: 'money', state: 'conflict' }),
      cell({ field: 'contact', new: null, state: 'missing' }),
      cell({ field: 'obstacles', old: 'Uusi' }),
      cell({ field: 'status', new: 'melkein valmis', state: 'check' }),
      cell({ section: 'b' }),
      // What would go is ticked by her.
      cell({ section: 'c', old: 'Kirjattu', new: '', state: 'check' }),
    ),
    new Set(['b']),
  );
  expect([...ticked]).toEqual(['a done', 'a next']);
});

it('puts a text below what stands where it belongs', () => {
  const done = cell({});
  const open = openReply('a.docx', reply(done), new Set());
  expect(textWithPlaced({ ...open, placed: new Map([[0, 'a done']]) }, done)).toBe(
    'Uusi\nTerveisin Aino',
  );
  expect(textWithPlaced(open, done)).toBe('Uusi');
  expect(leftOver(open)).toEqual(['Terveisin Aino']);
  expect(leftOver({ ...open, placed: new Map([[0, 'a done']]) })).toEqual([]);
});

it('knows of which actions something was written once the form had gone out', () => {
  const base = { createdAt: '2026-09-01T06:00:00.000Z', rev: 1, id: 'x' };
  const request = { ...base, roundId: 'r', organisationId: 'stm', state: 'sent' } as const;
  const report = (actionId: string, updatedAt: string, organisationId = 'stm') => ({
    ...{ ...base, updatedAt, roundId: 'r', actionId, organisationId },
    ...({ way: 'email', state: 'received' } as const),
  });
  const reports = [
    report('before', '2026-08-31T10:00:00.000Z'),
    report('after', '2026-09-01T10:00:00.000Z'),
    report('other', '2026-09-05T10:00:00.000Z', 'om'),
  ];
  const of = { ...request, updatedAt: base.createdAt };
  expect([...actionsChangedSince({ ...of, sentOn: '2026-09-01' }, reports)]).toEqual(['after']);
  expect([...actionsChangedSince(of, reports)]).toEqual(['before', 'after']);
});
