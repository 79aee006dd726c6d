import { expect, it } from 'vitest';
import type { FormReply, ReplyCell } from '#shared/forms/reply.ts';
import { canBeTaken } from '#shared/programme/follow-up/form/report-changes.ts';
import { cellKey } from './kinds/asked-form.ts';
import {
  canBeTakenTogether,
  isToBeSeen,
  layAside,
  openReply,
  skipReply,
  unreadReply,
  useReplyStore,
  waitingReplies,
} from './reply-store.ts';

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

it('ticks what is new and sure, and leaves to her what is uncertain', () => {
  const asked = { canBeTaken, doubts: new Map([['b done', 'changedSince']] as const) };
  const { ticked, reply: opened } = openReply(
    { name: 'a.docx' },
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
    asked,
  );
  expect([...ticked]).toEqual(['a done']);
  // At one press only what does not contradict itself, is not older and takes nothing away.
  const together = opened?.cells.filter((one) => canBeTakenTogether(one, asked)) ?? [];
  expect(together.map(cellKey)).toEqual(['a done', 'a next']);
});

it('shows a picture and what was struck as answers to be looked at, not as empty ones', () => {
  const shown = (fields: Partial<ReplyCell>) => isToBeSeen(cell({ new: '', ...fields }));
  expect(shown({ state: 'check', why: 'picture' })).toBe(true);
  expect(shown({ state: 'check', why: 'tracked' })).toBe(true);
  expect(shown({ new: null, state: 'missing', why: 'not-found' })).toBe(true);
  expect(shown({ state: 'check', why: 'text-left-over' })).toBe(false);
  expect(shown({ state: 'sure' })).toBe(false);
});

it('puts a reply that was skipped back where it was', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((name) =>
    unreadReply({ name: `${name}.pdf` }, 'pdf'),
  );
  if (!first || !second || !third) throw new Error('three');
  useReplyStore.setState({ replies: [first, second, third] });
  const names = () => useReplyStore.getState().replies.map(({ file }) => file.name);
  const putBack = skipReply(second.key);
  expect(names()).toEqual(['a.pdf', 'c.pdf']);
  putBack();
  putBack();
  expect(names()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  useReplyStore.setState({ replies: [] });
});

it('has a reply wait again once the act that took it in is taken back, with what was ticked', () => {
  const one = openReply({ name: 'a.docx' }, reply(cell({})), { canBeTaken, doubts: new Map() });
  const other = unreadReply({ name: 'b.pdf' }, 'pdf');
  useReplyStore.setState({ replies: [one, other] });
  layAside(one.key, 'act');
  layAside(other.key, null);
  const waiting = (...undone: string[]) =>
    waitingReplies(useReplyStore.getState().replies, new Set(undone));
  expect(waiting()).toEqual([]);
  expect(waiting('act')).toMatchObject([{ key: one.key, ticked: one.ticked }]);
  layAside(one.key, 'later');
  expect(waiting('act')).toEqual([]);
  useReplyStore.setState({ replies: [] });
});
