import { expect, it } from 'vitest';
import type { FormReply } from '#shared/forms/reply.ts';
import type { AskedForm } from './kinds/asked-form.ts';
import { followRecorded } from './follow-recorded.ts';
import { openReply } from './reply-store.ts';

const asked = (sent: { done: string; status: string }): AskedForm =>
  ({
    form: {
      code: 'k',
      sections: [
        {
          ...{ key: 'a', code: 'A', heading: '1.1' },
          rows: [
            { key: 'done', label: 'Mitä on tehty', kind: 'text', sent: sent.done },
            { key: 'status', label: 'Tila', kind: 'choice', options: [], sent: sent.status },
          ],
        },
      ],
    },
    canBeTaken: () => true,
    doubts: new Map(),
  }) as unknown as AskedForm;
const before = asked({ done: '', status: '' });
const cell = (field: string, text: string) => ({
  ...{ section: 'a', field, old: '', new: text },
  ...{ state: 'sure' as const, why: 'marks-agree' as const },
});
const reply = {
  form: { code: 'k' },
  cells: [cell('done', 'Toinen'), cell('status', 'started')],
  ...{ unplaced: [], comments: [], issues: [] },
} as unknown as FormReply;
const open = openReply({ name: 'b.docx' }, reply, before);
const told = (forms: AskedForm[], replies = [open]) => {
  const [one] = followRecorded(replies, forms);
  if (!one) throw new Error('none');
  return one;
};
const oldOf = (one: typeof open) => one.reply?.cells.map(({ old }) => old);

it('shows what another file of the same body said that was taken meanwhile, and leaves her to decide', () => {
  expect([...open.ticked]).toEqual(['a done', 'a status']);
  const taken = told([asked({ done: 'Ensimmäinen', status: 'started' })]);
  expect(oldOf(taken)).toEqual(['Ensimmäinen', 'started']);
  expect([...taken.ticked]).toEqual(['a status']);
  // She ticks it again: that holds.
  const again = { ...taken, ticked: new Set(['a done']) };
  expect(told([asked({ done: 'Ensimmäinen', status: 'started' })], [again])).toBe(again);
});

it('leaves what she ticked where nothing else was recorded, and where it is taken back what it recorded itself', () => {
  expect(told([before])).toBe(open);
  expect(followRecorded([open], [])).toEqual([open]);
  const own = told([asked({ done: 'Toinen', status: 'started' })]);
  const undone = told([before], [own]);
  expect([...undone.ticked]).toEqual(['a done', 'a status']);
  expect(oldOf(undone)).toEqual(['', '']);
});
