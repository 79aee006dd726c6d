import { orderAt } from '#shared/records/order.ts';
import { describe, expect, it } from 'vitest';
import { randomOf, type Random } from '#shared/contacts/duplicates/testing/random.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import { REFERENCES } from '#shared/schema/references.ts';
import { anEmail, anOrganisation, aPerson, aPosition, aTag } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { keepApart, mergeContacts } from './merge-commands.ts';

const ACT = { name: 'mergeSure', facts: { count: 1 } } as const;
const TABLES = [...new Set(REFERENCES.flatMap(({ table, to }) => [table, ...to]))];

/** Every shown row but for what each change moves on by itself. */
async function everything(office: Office): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const rows: { id: string }[] = await office.read[table].toArray();
      return [
        table,
        rows
          .map((row) => ({ ...row, rev: 0, updatedAt: '' }))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ] as const;
    }),
  );
  return Object.fromEntries(tables);
}

/** Rows that name a record that is not shown. */
async function dangling(office: Office): Promise<string[]> {
  const found: string[] = [];
  for (const { table, field, to } of REFERENCES) {
    const rows: { id: string }[] = await office.read[table].toArray();
    for (const row of rows) {
      const id: unknown = Reflect.get(row, field);
      if (typeof id !== 'string') continue;
      const named = await Promise.all(to.map((target: TableName) => office.read[target].get(id)));
      if (named.every((one) => one === undefined)) found.push(`${table}.${field}`);
    }
  }
  return found;
}

/** An office in which everything names everything, at random. */
async function tangledOffice(random: Random) {
  const office = await emptyOffice();
  const ids = (count: number) => Array.from({ length: count }, () => newId());
  const [persons, organisations, seats] = [ids(5), ids(5), ids(3)];
  const [bodyId, tagId, listId] = [newId(), newId(), newId()];
  const names = ['Virtanen', 'Virtannen', 'Mäkinen', 'Makinen'];
  const day = () => `202${String(random.below(6))}-0${String(1 + random.below(9))}-01`;
  await office.change({ name: 'addSample' }, async (write) => {
    for (const [index, id] of organisations.entries()) {
      const above =
        index > 0 && random.chance(0.7) ? organisations[random.below(index)] : undefined;
      await write.add('organisations', {
        ...anOrganisation({ id, name: { fi: `Virasto ${String(random.below(3))}` } }),
        ...(above && { parentId: above }),
      });
    }
    await write.add('tags', aTag({ id: tagId }));
    await write.add('lists', { id: listId, name: 'Lista', purpose: 'kutsut', mode: 'fixed' });
    await write.add('bodies', { id: bodyId, name: { fi: 'Sihteeristö' }, kind: 'secretariat' });
    for (const [place, id] of seats.entries()) {
      const organisationId = random.pick(organisations);
      await write.add('seats', {
        id,
        bodyId,
        organisationId,
        role: 'member',
        order: orderAt(place),
      });
    }
    for (const id of persons) {
      await write.add('persons', {
        ...aPerson({ id, familyName: random.pick(names) }),
        ...(random.chance(0.3) && { objectedOn: day() }),
      });
      for (let at = 0; at < 2; at++) {
        const positionId = newId();
        await write.add('positions', {
          ...aPosition({
            id: positionId,
            personId: id,
            organisationId: random.pick(organisations),
          }),
          title: { fi: random.pick(['johtaja', 'neuvonantaja']) },
          primary: at === 0,
          ...(random.chance(0.5) && { to: day() }),
        });
        const value = `a${String(random.below(3))}@om.invalid`;
        await write.add(
          'contactPoints',
          anEmail({ ownerId: positionId, ownerKind: 'position', value }),
        );
      }
      await write.add('contactPoints', anEmail({ ownerId: id, value: 'a@koti.invalid' }));
      if (random.chance(0.6))
        await write.add('taggings', { tagId, ownerKind: 'person', ownerId: id });
      if (random.chance(0.6)) {
        await write.add('listMembers', { listId, ownerKind: 'person', ownerId: id });
      }
      await write.add('mandates', { seatId: random.pick(seats), personId: id, from: day() });
    }
    const { id: recommendationId } = await write.add('recommendations', {
      reference: 'X 1',
      text: {},
      strength: 'urges',
    });
    const { id: engagementId } = await write.add('engagements', {
      kind: 'meeting',
      title: {},
      state: 'done',
      confidentiality: 'normal',
    });
    const { id: questionnaireId } = await write.add('questionnaires', { title: {} });
    const { id: questionId } = await write.add('questions', {
      questionnaireId,
      order: 'a0',
      text: {},
      state: 'asked',
    });
    const party = { engagementId, role: 'participant' } as const;
    for (const personId of persons) {
      await write.add('bodyContacts', { bodyId, personId });
      await write.add('engagementParties', { ...party, personId });
      await write.add('tasks', { title: 'Kysy', personId });
    }
    for (const organisationId of organisations) {
      await write.add('recommendationAddressees', { recommendationId, organisationId });
      await write.add('obligations', {
        title: {},
        kind: 'other',
        rule: { kind: 'fixed', day: day() },
        organisationId,
      });
      await write.add('engagementParties', { ...party, organisationId });
      const note = { engagementId, kind: 'position', order: 'a0', text: {} } as const;
      await write.add('engagementNotes', { ...note, organisationId });
      await write.add('visitSlots', { engagementId, day: day(), topic: {}, organisationId });
      await write.add('answers', { questionId, state: 'asked', organisationId });
      await write.add('tasks', { title: 'Vastaa', organisationId });
    }
    for (const ownerId of organisations) {
      await write.add('taggings', { tagId, ownerKind: 'organisation', ownerId });
    }
  });
  await keepApart(office, 'persons', [persons[3] ?? '', persons[4] ?? ''], 'x');
  return { office, persons, organisations };
}

describe('mergeContacts', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'leaves nothing dangling, and undo gives everything back (seed %i)',
    async (seed) => {
      const random = randomOf(seed);
      const { office, persons, organisations } = await tangledOffice(random);
      const before = await everything(office);
      const kind = seed % 2 === 0 ? 'persons' : 'organisations';
      const ids = kind === 'persons' ? persons : organisations;
      const merges = [
        { leftId: ids[0] ?? '', rightId: ids[1] ?? '' },
        { leftId: ids[1] ?? '', rightId: ids[2] ?? '' },
        { leftId: ids[0] ?? '', rightId: ids[2] ?? '' },
      ];
      expect((await mergeContacts(office, kind, merges, ACT)).value).toMatchObject({ count: 2 });
      expect(await dangling(office)).toEqual([]);
      expect(await office.read[kind].count()).toBe(3);
      // Three that became one are named once where they were named alike.
      const parties = await office.read.engagementParties.toArray();
      expect(parties).toHaveLength(8);
      const left = kind === 'persons' ? [3, 5] : [5, 3];
      expect([
        await office.read.bodyContacts.count(),
        await office.read.recommendationAddressees.count(),
      ]).toEqual(left);
      const after = await everything(office);

      expect((await office.undo()).ok).toBe(true);
      expect(await everything(office)).toEqual(before);
      expect((await office.redo()).ok).toBe(true);
      expect(await everything(office)).toEqual(after);
    },
  );

  it('merges nothing of what the user said are two, where many are merged at once', async () => {
    const office = await emptyOffice();
    const [a, b, c] = [aPerson(), aPerson(), aPerson()];
    await office.change({ name: 'addSample' }, async (write) => {
      for (const person of [a, b, c]) await write.add('persons', person);
    });
    await keepApart(office, 'persons', [a.id, c.id], 'x');
    await keepApart(office, 'persons', [c.id, a.id], 'x');
    expect(await office.read.distinctPairs.count()).toBe(1);
    const merges = [
      { leftId: a.id, rightId: b.id },
      { leftId: b.id, rightId: c.id },
    ];
    expect((await mergeContacts(office, 'persons', merges, ACT)).value).toMatchObject({ count: 1 });
    expect(await office.read.persons.count()).toBe(2);
  });

  it('writes nothing where it is stopped on the way', async () => {
    const { office, persons } = await tangledOffice(randomOf(1));
    const before = await everything(office);
    const merge = { leftId: persons[0] ?? '', rightId: persons[1] ?? '' };
    const controller = new AbortController();
    const merging = mergeContacts(office, 'persons', [merge], ACT, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(merging).rejects.toThrow(/abort/iu);
    expect(await everything(office)).toEqual(before);
  });
});
