import { Dexie } from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { ChangeRow } from '#shared/records/change.ts';
import { applyChange, type StoredRow } from '#shared/records/apply-change.ts';
import { aPerson, aPosition, anEmail, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { DATABASE_NAME } from './database.ts';
import type { Office } from './office.ts';

const edit = { name: 'editPerson', facts: { name: '' } } as const;
const TABLES = ['organisations', 'persons', 'positions', 'contactPoints'] as const;

/** What a user may do, the record chosen by a number among those shown. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ do: 'addPerson' as const, pick: 0, text: '' }) },
  fc.record({
    do: fc.constantFrom('addPosition' as const, 'rename' as const, 'remove' as const),
    pick: fc.nat(20),
    text: fc.constantFrom('', 'Eva', 'Åke', 'Öisin'),
  }),
  fc.record({
    do: fc.constantFrom('undo' as const, 'redo' as const, 'undoAct' as const),
    pick: fc.nat(20),
    text: fc.constant(''),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(office: Office, { do: what, pick, text }: Step): Promise<void> {
  const persons = await office.read.persons.toArray();
  const person = persons[pick % Math.max(1, persons.length)];
  if (what === 'addPerson') {
    await office.change(edit, async (write) => {
      const { id } = await write.add('persons', aPerson());
      await write.add('contactPoints', anEmail({ ownerId: id }));
    });
  } else if (what === 'undo' || what === 'redo') {
    expect((await office[what]()).ok).toBe(true);
  } else if (what === 'undoAct') {
    const acts = await logOf(office).acts();
    const act = acts[pick % Math.max(1, acts.length)];
    if (act) await office.undoAct(act.id);
  } else if (person) {
    await office.change(edit, async (write) => {
      if (what === 'remove') await write.remove('persons', person.id);
      if (what === 'rename')
        await write.update('persons', person.id, { givenName: text, notes: text || undefined });
      if (what === 'addPosition') {
        const organisation = await write.add('organisations', anOrganisation());
        await write.add(
          'positions',
          aPosition({ personId: person.id, organisationId: organisation.id }),
        );
      }
    });
  }
}

const databases = new WeakMap<Office, Dexie>();
function logOf(office: Office) {
  const db = databases.get(office);
  if (!db) throw new Error('not opened here');
  return {
    acts: () => db.table<{ id: string }>('acts').toArray(),
    changes: () => db.table<ChangeRow>('changes').orderBy('seq').toArray(),
    rows: (table: string) => db.table<StoredRow>(table).toArray(),
  };
}

async function watchedOffice(): Promise<Office> {
  const indexedDB = new IDBFactory();
  const office = await emptyOffice({ indexedDB });
  const db = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
  await db.open();
  databases.set(office, db);
  return office;
}

async function shown(office: Office) {
  const tables = await Promise.all(TABLES.map((table) => office.read[table].toArray()));
  return tables.map((rows) =>
    rows.map(({ rev, updatedAt, ...own }) => (void [rev, updatedAt], own)),
  );
}

const few = { numRuns: 40 };

it('replaying the log gives every row back, and revisions only grow', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const office = await watchedOffice();
      for (const one of steps) await take(office, one);
      const replayed = new Map<string, StoredRow>();
      for (const change of await logOf(office).changes()) {
        const before = replayed.get(change.recordId);
        const after = applyChange(before, change);
        expect(after.rev).toBe((before?.rev ?? 0) + 1);
        replayed.set(change.recordId, after);
      }
      const rows = (await Promise.all(TABLES.map((table) => logOf(office).rows(table)))).flat();
      expect(rows).toHaveLength(replayed.size);
      for (const row of rows) expect(row).toEqual(replayed.get(row.id));
      office.close();
    }),
    few,
  );
});

it('undoing everything empties the office, and redoing everything brings it back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const office = await watchedOffice();
      for (const one of steps) await take(office, one);
      while ((await office.undoSteps()).redo) await office.redo();
      const before = await shown(office);
      let undone = 0;
      while ((await office.undoSteps()).undo) {
        expect((await office.undo()).ok).toBe(true);
        undone += 1;
      }
      expect(await shown(office)).toEqual([[], [], [], []]);
      for (; undone > 0; undone -= 1) expect((await office.redo()).ok).toBe(true);
      expect(await shown(office)).toEqual(before);
      office.close();
    }),
    few,
  );
});

it('never leaves a record that names one that is not shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const office = await watchedOffice();
      for (const one of steps) {
        await take(office, one);
        for (const position of await office.read.positions.toArray()) {
          expect(await office.read.persons.get(position.personId)).toBeDefined();
          expect(await office.read.organisations.get(position.organisationId)).toBeDefined();
        }
        for (const point of await office.read.contactPoints.toArray()) {
          expect(await office.read.persons.get(point.ownerId)).toBeDefined();
        }
      }
      office.close();
    }),
    few,
  );
});
