import { expect, it } from 'vitest';
import { sampleForm } from '#shared/forms/testing/sample-form.ts';
import type { ReplyCell } from '#shared/forms/reply.ts';
import type { AskedForm } from './kinds/asked-form.ts';
import { doubtDiffering } from './doubt-differing.ts';
import { openReply } from './reply-store.ts';

const asked = (seed: string, body: string, language: 'fi' | 'sv' = 'fi') =>
  ({
    form: sampleForm({ seed, language }),
    respondent: { id: body },
    owner: { ownerKind: 'followUpRequest', ownerId: `request of ${body}` },
    canBeTaken: () => true,
    doubts: new Map(),
  }) as unknown as AskedForm;
const OM = asked('om', 'om');
const OM_SV = asked('om', 'om', 'sv');
const SM = asked('sm', 'sm');
const file = (of: AskedForm, answers: Record<string, string>) =>
  openReply(
    { name: 'a.docx' },
    {
      form: of.form,
      cells: Object.entries(answers).map(([field, text]): ReplyCell => ({
        ...{ section: 'a', field, old: 'Ennen', new: text },
        ...{ state: 'sure', why: 'marks-agree' },
      })),
      ...{ unplaced: [], comments: [], issues: [], confidence: 1 },
    },
    of,
  );

it('leaves to her what two files of one respondent answer differently, in whatever language', () => {
  const replies = doubtDiffering(
    [
      file(OM, { done: 'Yksi', next: 'Sama', money: 'Ennen' }),
      file(SM, { done: 'Aivan muuta' }),
      file(OM_SV, { done: 'Kaksi', next: 'Sama', money: 'Raha' }),
    ],
    [OM, OM_SV, SM],
  );
  expect(replies.map(({ ticked }) => [...ticked])).toEqual([
    ['a next'],
    ['a done'],
    ['a next', 'a money'],
  ]);
  expect(replies.map(({ reply }) => reply?.cells[0]?.why)).toEqual([
    'other-file',
    'marks-agree',
    'other-file',
  ]);
});

it('holds nothing against what was taken in already', () => {
  const before = { ...file(OM, { done: 'Yksi' }), takenBy: 'act' };
  const replies = [before, file(OM, { done: 'Kaksi' })];
  expect(doubtDiffering(replies, [OM])).toEqual(replies);
});
