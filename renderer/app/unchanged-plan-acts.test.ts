import { beforeAll, it } from 'vitest';
import { moveInOutline } from '#shared/programme/outline/move.ts';
import { programmeTexts } from '#shared/programme/programme-texts.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { changeEngagement, moveNote } from '#renderer/features/engagements/engagements-commands.ts';
import {
  editActions,
  moveActions,
} from '#renderer/features/programme/action-table/action-table-commands.ts';
import {
  addToOutline,
  moveRecord,
  renamePart,
} from '#renderer/features/programme/outline/outline-commands.ts';
import { addProgramme } from '#renderer/features/programme/programme-commands.ts';
import { readContent } from '#renderer/features/programme/programme-data.ts';
import { acceptTranslations } from '#renderer/features/programme/translations/translation-commands.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { expectOneAct } from '#renderer/testing/expect-one-act.ts';

let office: Office;
let programmeId = '';
let actionIds: string[] = [];
let goalId = '';
let engagementId = '';

beforeAll(async () => {
  office = await emptyOffice();
  const plan = { name: 'Ohjelma', from: undefined, to: undefined, structure: 'goal' } as const;
  programmeId = (await addProgramme(office, plan)).value;
  const added = async (kind: 'goal' | 'action', order: string) => {
    const place = { fields: { order }, others: [] };
    return (await addToOutline(office, programmeId, kind, place)).value;
  };
  goalId = await added('goal', 'a0');
  actionIds = [await added('action', 'a1'), await added('action', 'a2')];
  const engagement = await office.change({ name: 'addSample' }, (write) =>
    write.add('engagements', {
      ...{ kind: 'meeting', title: { fi: 'Kokous' }, from: '2026-03-02', seriesId: goalId },
      ...{ topics: [], state: 'done', confidentiality: 'normal' },
    }),
  );
  engagementId = engagement.value.id;
  await office.change({ name: 'addSample' }, async (write) => {
    for (const order of ['a0', 'a1']) {
      const said = { kind: 'outcome', text: { fi: 'Sovittiin' } } as const;
      await write.add('engagementNotes', { engagementId, order, ...said });
    }
  });
});

const content = async () => {
  const found = await readContent(office, programmeId);
  if (!found) throw new Error('There is no programme.');
  return found;
};
const engagement = async () => {
  const found = await office.read.engagements.get(engagementId);
  if (!found) throw new Error('There is no entry.');
  return found;
};
/** What was seen before anything was done: two presses in a row go by the same. */
const seenOnce = <T>(read: () => Promise<T>) => {
  let seen: Promise<T> | undefined;
  return () => (seen ??= read());
};
const notesSeen = seenOnce(async () =>
  (await office.read.engagementNotes.toArray()).toSorted((a, b) => (a.order < b.order ? -1 : 1)),
);
const contentSeen = seenOnce(content);

type Case = [what: string, act: () => Promise<ActResult<unknown>>];

/** Of plans and of what was said: each says of which act its notice offers undo. */
const CASES: Case[] = [
  [
    'moving a note',
    async () => {
      const notes = await notesSeen();
      const [first] = notes;
      if (!first) throw new Error('There is no note.');
      return moveNote(office, await engagement(), first, notes, 1);
    },
  ],
  [
    'taking an entry out of its series',
    async () => changeEngagement(office, await engagement(), { seriesId: undefined }),
  ],
  ['moving actions under a goal', () => moveActions(office, programmeId, actionIds, goalId)],
  [
    'writing cells of actions',
    () =>
      editActions(
        office,
        programmeId,
        () =>
          actionIds.map((actionId) => ({ actionId, edit: { column: 'tags', value: ['Lapset'] } })),
        'fi',
      ),
  ],
  [
    'moving a part of the outline',
    async () => {
      const moved = moveInOutline(await contentSeen(), actionIds[1] ?? '', { to: 'up' });
      if (!moved.ok) throw new Error(moved.failure.code);
      return moveRecord(office, moved.value, 'Toimenpide');
    },
  ],
  [
    'naming a part of the outline',
    async () => {
      const [record] = (await content()).goals;
      if (!record) throw new Error('There is no goal.');
      return renamePart(office, { table: 'goals', record, title: { fi: 'Tavoite' } });
    },
  ],
  [
    'taking in translations',
    async () => {
      const text = programmeTexts(await content()).find(
        (one) => one.recordId === goalId && one.field === 'title',
      );
      if (!text) throw new Error('There is no text.');
      const returned = { text, state: 'new', after: 'Mål' } as never;
      return acceptTranslations(office, [returned], 'sv');
    },
  ],
];

it.each(CASES)(
  '%s is an act, no act where it was done before, and taken back alone after another act',
  async (_, act) => expectOneAct(office, act),
);
