import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareContents } from '#shared/programme/versions/compare-versions.ts';
import { isUnchanged, makeVersion } from '#shared/programme/versions/make-version.ts';
import { RESTORED_TABLES } from '#shared/programme/versions/plan-restore.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { anyProgramme, NO_NAMES, record } from '#shared/programme/testing/any-programme.ts';
import type { Version } from '#shared/programme/versions/version.ts';
import type { Office } from '#renderer/data/office.ts';
import { anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { addToOutline, deleteFromOutline, moveRecord } from '../outline/outline-commands.ts';
import { addPart } from '../part-commands.ts';
import { addProgramme, editAction } from '../programme-commands.ts';
import { readContent } from '../programme-data.ts';
import { addVersion, contentToBeginFrom, restoreVersion } from './versions-commands.ts';
import { readVersions } from './versions-data.ts';

const ministry = anOrganisation({ name: { fi: 'Oikeusministeriö' } });

/** A programme with two goals and an action below the first, which a ministry leads; and a version of it. */
async function officeWithVersion() {
  const office = await emptyOffice();
  await office.change({ name: 'addSample' }, (write) => write.add('organisations', ministry));
  const { value: id } = await addProgramme(office, {
    name: 'Toimintaohjelma',
    from: undefined,
    to: undefined,
    structure: 'goal',
  });
  const add = async (kind: 'goal' | 'action', order: string, goalId?: string) => {
    const fields = { order, ...(goalId !== undefined && { goalId }) };
    return (await addToOutline(office, id, kind, { fields, others: [] })).value;
  };
  const [one, other] = [await add('goal', 'a0'), await add('goal', 'a1')];
  const actionId = await add('action', 'a0', one);
  const action = await office.read.actions.get(actionId);
  if (!action) throw new Error('No action');
  await editAction(office, action, { title: { fi: 'Ohje poliisille' } });
  await addPart(office, action, 'actionParties', {
    actionId,
    organisationId: ministry.id,
    role: 'lead',
    answer: 'asked',
  });
  await addVersion(office, id, { name: 'Hyväksytty', purpose: 'approval' });
  const [version] = await readVersions(office, id);
  if (!version) throw new Error('No version');
  return { office, id, one, other, actionId, version };
}

const contentOf = async (office: Office, id: string) => {
  const content = await readContent(office, id);
  if (!content) throw new Error('No programme');
  return content;
};

it('restores a version under the ids that were, keeps what stood there as a version, and takes both back', async () => {
  const { office, id, one, other, actionId, version } = await officeWithVersion();
  // The action goes below the other goal, and the first goal into the trash; another action is new.
  const fields = { goalId: other, order: 'a0' };
  await moveRecord(office, [{ table: 'actions', id: actionId, fields }], 'Ohje');
  await deleteFromOutline(office, 'goals', one, 'Tavoite');
  const { value: added } = await addToOutline(office, id, 'action', {
    fields: { order: 'a5' },
    others: [],
  });
  const changed = await contentOf(office, id);

  await restoreVersion(office, version, 'Ennen palautusta');
  const restored = await contentOf(office, id);
  expect(compareContents(version.content, restored)).toEqual({ records: [], renumbered: [] });
  expect(restored.actions).toMatchObject([{ id: actionId, goalId: one }]);
  expect(restored.actionParties).toMatchObject([{ organisationId: ministry.id }]);
  const [kept, first] = await readVersions(office, id);
  expect(kept).toMatchObject({ name: 'Ennen palautusta', restoredId: version.id });
  expect(kept && isUnchanged(kept)).toBe(true);
  expect(kept?.content.actions.map((row) => row.id)).toEqual([actionId, added].sort());
  expect(first).toEqual(version);

  expect(await office.undo()).toMatchObject({ ok: true, value: { name: 'restoreVersion' } });
  const back = await contentOf(office, id);
  expect(compareContents(changed, back)).toEqual({ records: [], renumbered: [] });
  expect(await readVersions(office, id)).toEqual([version]);
});

it('begins from a version without what the office no longer has', async () => {
  const { office, version, actionId } = await officeWithVersion();
  await office.change({ name: 'deleteOrganisation' }, (write) =>
    write.delete('organisations', ministry.id),
  );
  expect(await contentToBeginFrom(office, version.content)).toMatchObject({
    actions: [{ id: actionId }],
    actionParties: [],
  });
  expect(version.content.organisations).toEqual([{ id: ministry.id, name: ministry.name }]);
});

it('goes from any state to any other and back, whatever is moved out of what goes, and undoes both', async () => {
  const same = { records: [], renumbered: [] };
  const versionOf = (content: ProgrammeContent): Version => ({
    ...record('v'),
    ...makeVersion(content, NO_NAMES, {
      name: 'V',
      purpose: 'internal',
      madeAt: '2026-11-26T08:00:00Z',
    }),
  });
  const isSound = ({ chapters, goals, actions }: ProgrammeContent) => {
    const ids = new Set([...chapters, ...goals].map(({ id }) => id));
    const named = [
      ...[...chapters, ...goals].map(({ parentId }) => parentId),
      ...actions.map(({ goalId }) => goalId),
    ];
    return named.every((id) => id === undefined || ids.has(id));
  };
  const sound = anyProgramme.map((content) => {
    const ids = new Set([...content.chapters, ...content.goals].map(({ id }) => id));
    const without = <Row extends object>(row: Row, name: 'parentId' | 'goalId'): Row => {
      const next = { ...row };
      if (!ids.has(String(Reflect.get(next, name)))) Reflect.deleteProperty(next, name);
      return next;
    };
    return {
      ...content,
      chapters: content.chapters.map((row) => without(row, 'parentId')),
      goals: content.goals.map((row) => without(row, 'parentId')),
      actions: content.actions.map((row) => without(row, 'goalId')),
    };
  });
  const any = fc.oneof(sound, anyProgramme);
  await fc.assert(
    fc.asyncProperty(any, any, async (one, other) => {
      const office = await emptyOffice();
      await office.change({ name: 'addSample' }, async (write) => {
        await write.add('programmes', one.programme);
        for (const table of RESTORED_TABLES) {
          for (const row of one[table]) await write.add(table, row);
        }
      });
      await restoreVersion(office, versionOf(other), 'Ennen');
      expect(compareContents(other, await contentOf(office, 'p'))).toEqual(same);
      await restoreVersion(office, versionOf(one), 'Ennen');
      expect(compareContents(one, await contentOf(office, 'p'))).toEqual(same);
      // Undo refuses to take away what something damaged names.
      if (!isSound(one) || !isSound(other)) return;
      expect(await office.undo()).toMatchObject({ ok: true });
      expect(compareContents(other, await contentOf(office, 'p'))).toEqual(same);
      expect(await office.undo()).toMatchObject({ ok: true });
      expect(compareContents(one, await contentOf(office, 'p'))).toEqual(same);
    }),
    { numRuns: 10 },
  );
});
