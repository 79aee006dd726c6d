import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Chapter } from '#shared/programme/chapter.ts';
import { moveInOutline, placeAfter, placeInto, type Move } from '#shared/programme/outline/move.ts';
import { goalsInOrder, numberProgramme } from '#shared/programme/outline/number-programme.ts';
import { planDelete } from '#shared/programme/outline/plan-delete.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { programmeTexts } from '#shared/programme/programme-texts.ts';
import { MAX_LEVELS } from '#shared/programme/programme.ts';
import { canonicalJson } from '#shared/programme/versions/canonical.ts';
import type { Office } from '#renderer/data/office.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { editActions } from './action-table/action-table-commands.ts';
import { TABLE_OF } from '#shared/programme/outline/new-part.ts';
import { addToOutline, deleteFromOutline, moveRecord } from './outline/outline-commands.ts';
import { addPart, deletePart } from './part-commands.ts';
import {
  addFollowing,
  addProgramme,
  editAction,
  editLevels,
  editProgramme,
} from './programme-commands.ts';
import { readContent } from './programme-data.ts';
import { writeText } from './translations/translation-commands.ts';
import { addReason, addVersion, restoreVersion } from './versions/versions-commands.ts';
import { readVersions } from './versions/versions-data.ts';

/** 1,000 steps in all; a sitting grows slower with each, since every state is held against the one before. */
const SITTINGS = 5;
const STEPS = 200;

const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' } });
const KINDS = ['chapter', 'goal', 'action'] as const;

/** What she may do, each as often as it stands here in proportion to the others. */
const DEEDS = {
  step: 16,
  drag: 16,
  toTop: 4,
  addAfter: 8,
  addInto: 6,
  remove: 5,
  writeText: 10,
  editAction: 6,
  editMany: 4,
  addPart: 6,
  removePart: 3,
  addLevel: 2,
  removeLevel: 2,
  renumber: 2,
  giveBack: 3,
  addReason: 1,
  addVersion: 1,
  restoreVersion: 1,
  undo: 18,
  redo: 10,
};
type Deed = keyof typeof DEEDS;

/** `pick` and `other` choose among what there is, `way` how it is done. */
type Step = { do: Deed; pick: number; other: number; way: number; text: string };

const anyStep: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    ...Object.entries(DEEDS).map(([deed, weight]) => ({
      arbitrary: fc.constant(deed as Deed),
      weight,
    })),
  ),
  pick: fc.nat(),
  other: fc.nat(),
  way: fc.nat(100),
  text: fc.constantFrom('', 'Ohje poliisille', 'Utbildning för åklagare', 'Guidance for police'),
});

/** The one that a number chooses; none of an empty list. */
const chosen = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length];

const recordsOf = ({ chapters, goals, actions }: ProgrammeContent) => [
  ...chapters.map((row) => ({ ...row, kind: 'chapter' as const })),
  ...goals.map((row) => ({ ...row, kind: 'goal' as const })),
  ...actions.map((row) => ({ ...row, kind: 'action' as const })),
];

const idsOf = (content: ProgrammeContent) =>
  recordsOf(content)
    .map(({ id }) => id)
    .sort();

async function contentOf(office: Office, id: string): Promise<ProgrammeContent> {
  const content = await readContent(office, id);
  if (!content) throw new Error(`No programme ${id}`);
  return content;
}

/** A programme, and all that is written of programmes in the office, to compare: without what counts the writing itself. */
type State = { content: ProgrammeContent; written: string };

async function stateOf(office: Office, id: string): Promise<State> {
  const { read } = office;
  const earlier = (await read.programmes.toArray()).filter((one) => one.id !== id);
  const [content, versions, reasons, ...others] = await Promise.all([
    contentOf(office, id),
    read.versions.toArray(),
    read.changeReasons.toArray(),
    ...earlier.map((one) => contentOf(office, one.id)),
  ]);
  const rows = [content, ...others].flatMap(({ programme, ...tables }) => [
    programme,
    ...Object.values(tables).flat(),
  ]);
  const bare = [...rows, ...versions.map(({ id, sha256 }) => ({ id, sha256 })), ...reasons]
    .map((row) => ({ ...row, rev: undefined, updatedAt: undefined }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { content, written: canonicalJson(bare) };
}

/** An earlier programme of which half is done, and one that goes on from it; returns the id of the latter. */
async function begin(office: Office): Promise<string> {
  await office.change({ name: 'addOrganisation', facts: { name: '' } }, (write) =>
    write.add('organisations', ministry),
  );
  const about = { from: undefined, to: undefined };
  const { value: earlierId } = await addProgramme(office, {
    ...about,
    name: 'Aiempi',
    structure: 'goal',
  });
  for (let at = 0; at < 3; at += 1) {
    const goal = placeAfter(await contentOf(office, earlierId), 'goals', null);
    const { value: goalId } = await addToOutline(office, earlierId, 'goal', goal);
    for (const state of ['running', 'ended', 'approved'] as const) {
      const place = placeInto(await contentOf(office, earlierId), 'actions', goalId);
      const { value: id } = await addToOutline(office, earlierId, 'action', place);
      const action = await office.read.actions.get(id);
      if (action) await editAction(office, action, { state, title: { fi: `Toimi ${state}` } });
    }
  }
  const earlier = await contentOf(office, earlierId);
  return (await addFollowing(office, earlier, { ...about, name: 'Seuraava' })).value;
}

/** Does what a step says, as the screens do it; returns the ids of the outline that must stand there then. */
async function take(office: Office, content: ProgrammeContent, step: Step): Promise<string[]> {
  const programmeId = content.programme.id;
  const records = recordsOf(content);
  const ids = idsOf(content);
  const { pick, other, way, text } = step;
  const record = chosen(records, pick);
  const target = chosen(records, other);
  const action = chosen(content.actions, pick);
  const move = async (to: Move) => {
    const moved = record && moveInOutline(content, record.id, to);
    if (moved?.ok) await moveRecord(office, moved.value, text);
    return ids;
  };
  switch (step.do) {
    case 'step':
      return await move({ to: chosen(['up', 'down', 'indent', 'outdent'] as const, way) ?? 'up' });
    case 'drag': {
      const to = chosen(['before', 'after', 'into'] as const, way) ?? 'into';
      return target ? await move({ to, targetId: target.id }) : ids;
    }
    case 'toTop': {
      const place = chosen(['front', 'main', 'annex'] as const, way);
      return await move({ to: 'top', ...(record?.kind === 'chapter' && place && { place }) });
    }
    case 'addAfter': {
      const kind = chosen(KINDS, way) ?? 'action';
      const place = placeAfter(content, TABLE_OF[kind], record?.id ?? null);
      return [...ids, (await addToOutline(office, programmeId, kind, place)).value].sort();
    }
    case 'addInto': {
      const goal = chosen(content.goals, pick);
      const place = placeInto(content, 'actions', goal?.id ?? null);
      return [...ids, (await addToOutline(office, programmeId, 'action', place)).value].sort();
    }
    case 'remove': {
      if (!record) return ids;
      const gone = new Set(planDelete(content, record.id)?.outline.map(({ id }) => id));
      await deleteFromOutline(office, TABLE_OF[record.kind], record.id, text);
      return ids.filter((id) => !gone.has(id));
    }
    case 'writeText': {
      const titles = programmeTexts(content, numberProgramme(content)).filter(
        ({ field }) => field === 'title',
      );
      const one = chosen(titles, pick);
      const language = chosen(['fi', 'sv', 'en'] as const, way) ?? 'fi';
      if (one) await writeText(office, one, language, text || undefined);
      return ids;
    }
    case 'editAction': {
      const from = way % 2 === 0 ? `20${10 + (other % 80)}-01-01` : undefined;
      if (action) await editAction(office, action, { notes: text || undefined, from });
      return ids;
    }
    case 'editMany': {
      const every = (way % 4) + 1;
      const edit = {
        column: 'leads',
        value: pick % 2 === 0 ? [ministry.id] : [],
      } as const;
      const edits = (now: ProgrammeContent) =>
        now.actions
          .filter((_, at) => at % every === 0)
          .map(({ id: actionId }) => ({ actionId, edit }));
      await editActions(office, programmeId, edits, 'fi');
      return ids;
    }
    case 'addPart': {
      if (!action) return ids;
      const actionId = action.id;
      if (way % 2 === 0)
        await addPart(office, action, 'milestones', { actionId, title: { fi: text } });
      else {
        const fields = { actionId, name: { fi: text }, kind: 'number', direction: 'up' } as const;
        await addPart(office, action, 'indicators', fields);
      }
      return ids;
    }
    case 'removePart': {
      const part = chosen(content.milestones, pick);
      const owner = content.actions.find(({ id }) => id === part?.actionId);
      if (part && owner) await deletePart(office, owner, 'milestones', part.id);
      return ids;
    }
    case 'addLevel':
    case 'removeLevel': {
      const { levels } = content.programme;
      const goals = goalsInOrder(numberProgramme(content).goals);
      const used = Math.max(1, ...goals.map(({ depth }) => depth + 1));
      const next =
        step.do === 'addLevel' ? [...levels, { name: { fi: text } }] : levels.slice(0, -1);
      if (next.length >= used && next.length <= MAX_LEVELS) {
        await editLevels(office, content.programme, () => next);
      }
      return ids;
    }
    case 'renumber': {
      const actionNumbering = way % 2 === 0 ? 'running' : 'byGoal';
      await editProgramme(office, content.programme, { actionNumbering });
      return ids;
    }
    case 'giveBack': {
      const entries = (await office.trash.entries()).filter(({ table }) =>
        ['chapters', 'goals', 'actions'].includes(table),
      );
      const entry = chosen(entries, pick);
      if (!entry) return ids;
      await office.trash.restore({ name: 'restoreFromTrash', facts: { count: 1 } }, [
        { table: entry.table, id: entry.row.id },
      ]);
      const now = idsOf(await contentOf(office, programmeId));
      expect(now).toEqual(expect.arrayContaining(ids));
      return now;
    }
    case 'addReason':
      if (target) {
        const fields = { programmeId, targetId: target.id, askedBy: 'VM', reason: text };
        await addReason(office, text, fields);
      }
      return ids;
    case 'addVersion':
      await addVersion(office, programmeId, { name: text, purpose: 'internal' });
      return ids;
    case 'restoreVersion': {
      const version = chosen(await readVersions(office, programmeId), pick);
      if (!version) return ids;
      await restoreVersion(office, version, text);
      return recordsOf({ ...content, ...version.content })
        .map(({ id }) => id)
        .sort();
    }
    case 'undo':
    case 'redo':
      throw new Error('not of the content');
  }
}

/** What is amiss with the numbers: among siblings each is the next after the one before, behind their parent's. */
function gapsInNumbers(content: ProgrammeContent): string[] {
  const { programme, chapters, goals, actions } = content;
  const { numbers } = numberProgramme(content);
  const series = new Map<string, string[]>();
  const count = (prefix: string, id: string) =>
    series.set(prefix, [...(series.get(prefix) ?? []), numbers.get(id) ?? 'none']);
  const below = (id: string | undefined) => (id === undefined ? '' : `${numbers.get(id)}.`);
  const placeOf = (chapter: Chapter): string => {
    const parent = chapters.find(({ id }) => id === chapter.parentId);
    return parent ? placeOf(parent) : chapter.place;
  };
  for (const chapter of chapters) {
    const place = placeOf(chapter);
    count(place === 'front' ? place : `${place} ${below(chapter.parentId)}`, chapter.id);
  }
  for (const { id, parentId } of goals) count(`goals ${below(parentId)}`, id);
  for (const { id, goalId } of actions) {
    const byGoal = goalId === undefined ? '0.' : below(goalId);
    count(`actions ${programme.actionNumbering === 'running' ? '' : byGoal}`, id);
  }
  return [...series].flatMap(([name, given]) => {
    const prefix = name.split(' ')[1];
    const wanted = given.map((_, at) => (prefix === undefined ? '' : `${prefix}${at + 1}`));
    const found = given.toSorted((one, other) => one.localeCompare(other));
    return canonicalJson(found) === canonicalJson(wanted.sort((a, b) => a.localeCompare(b)))
      ? []
      : [`${name}: ${found.join(' ')}`];
  });
}

/** One sitting, the same for each seed. */
async function sit(seed: number): Promise<void> {
  const office = await emptyOffice();
  const id = await begin(office);
  const lastActBefore = (await office.undoSteps()).undo?.id;
  let now = await stateOf(office, id);
  const start = now;
  const past: State[] = [];
  let future: State[] = [];
  const back = async () => {
    future.push(now);
    now = past.pop() ?? start;
    expect(await office.undo()).toMatchObject({ ok: true });
    expect((await stateOf(office, id)).written).toBe(now.written);
  };
  const forth = async () => {
    past.push(now);
    now = future.pop() ?? now;
    expect(await office.redo()).toMatchObject({ ok: true });
    expect((await stateOf(office, id)).written).toBe(now.written);
  };
  for (const step of fc.sample(anyStep, { seed, numRuns: STEPS })) {
    if (step.do === 'undo') {
      if (past.length > 0) await back();
    } else if (step.do === 'redo') {
      if (future.length > 0) await forth();
    } else {
      const ids = await take(office, now.content, step);
      const next = await stateOf(office, id);
      expect(idsOf(next.content)).toEqual(ids);
      expect(gapsInNumbers(next.content)).toEqual([]);
      if (next.written !== now.written) {
        past.push(now);
        future = [];
      }
      now = next;
    }
  }
  while (past.length > 0) await back();
  expect((await office.undoSteps()).undo?.id).toBe(lastActBefore);
  while (future.length > 0) await forth();
}

it.each(Array.from({ length: SITTINGS }, (_, at) => at + 1))(
  `keeps ids and numbers without gaps through ${String(STEPS)} edits, moves, deletions and undos, takes all of them back and does them again (%d of ${String(SITTINGS)})`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.integer(), sit), { numRuns: 1, endOnFailure: true });
  },
);
