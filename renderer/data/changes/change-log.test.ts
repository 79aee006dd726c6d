import { Dexie } from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { ChangeRow } from '#shared/records/change.ts';
import { applyChange, type StoredRow } from '#shared/records/apply-change.ts';
import { aPerson, aPosition, anEmail, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { DATABASE_NAME } from '../database.ts';
import type { Office } from '../office.ts';

const edit = { name: 'editPerson', facts: { name: '' } } as const;
const TABLES = ['organisations', 'persons', 'positions', 'contactPoints'] as const;

/** What a user may do, the record chosen by a number among those shown. */
const STEPS = [
  'addPerson',
  'addPerson',
  'addPerson',
  'addPosition',
  'movePosition',
  'rename',
  'remove',
  'undo',
  'redo',
  'undoAct',
] as const;
type Step = { do: (typeof STEPS)[number] | 'import' | 'undoImport'; pick: number; text: string };

function steps(...more: Step['do'][]): fc.Arbitrary<Step[]> {
  const step = fc.record({
    do: fc.constantFrom<Step['do'][]>(...STEPS, ...more),
    pick: fc.nat(20),
    text: fc.constantFrom('', 'Eva', 'Åke', 'Öisin'),
  });
  return fc.array(step, { maxLength: 25 });
}

async function take(office: Office, step: Step): Promise<void> {
  const { do: what, pick, text } = step;
  const persons = await office.read.persons.toArray();
  const person = persons[pick % Math.max(1, persons.length)];
  if (what === 'addPerson') {
    await office.change(edit, async (write) => {
      const { id } = await write.add('persons', aPerson());
      await write.add('contactPoints', anEmail({ ownerId: id }));
    });
  } else if (what === 'import') {
    await importFew(office, step);
  } else if (what === 'undo' || what === 'redo') {
    await office[what]();
  } else if (what === 'undoAct' || what === 'undoImport') {
    const acts = (await logOf(office).acts()).filter(
      ({ importId }) => (importId !== undefined) === (what === 'undoImport'),
    );
    const act = acts[pick % Math.max(1, acts.length)];
    if (act) await office.undoAct(act.id);
  } else if (person) {
    await office.change(edit, async (write) => {
      if (what === 'remove') await write.delete('persons', person.id);
      if (what === 'rename')
        await write.update('persons', person.id, { givenName: text, notes: text || undefined });
      if (what === 'movePosition') {
        const [positions, known] = [
          await office.read.positions.toArray(),
          await office.read.organisations.toArray(),
        ];
        const position = positions[pick % (positions.length || 1)];
        const to = known[(pick * 7) % (known.length || 1)]?.id;
        if (position && to) await write.update('positions', position.id, { organisationId: to });
      }
      if (what === 'addPosition') {
        const known = await office.read.organisations.toArray();
        const organisation =
          known[pick % (known.length + 1)] ?? (await write.add('organisations', anOrganisation()));
        await write.add(
          'positions',
          aPosition({ personId: person.id, organisationId: organisation.id }),
        );
      }
    });
  }
}

/**
 * One new person in a new organisation, and one in an organisation that is there already; a person who is there gets
 * another name, and a position that is there moves to the new organisation.
 */
async function importFew(office: Office, { pick, text }: Step): Promise<void> {
  const one = async (table: 'organisations' | 'persons' | 'positions') => {
    const rows = await office.read[table].toArray();
    return rows[pick % (rows.length || 1)];
  };
  const known = {
    organisation: await one('organisations'),
    person: await one('persons'),
    position: await one('positions'),
  };
  const organisation = anOrganisation();
  const persons = [aPerson(), aPerson()];
  const organisationIds = [organisation.id, known.organisation?.id];
  const rows = {
    organisations: [organisation],
    persons,
    positions: persons.map(({ id }, index) =>
      aPosition({ personId: id, organisationId: organisationIds[index] ?? organisation.id }),
    ),
    contactPoints: persons.map(({ id }) => anEmail({ ownerId: id })),
    updates: [
      ...(known.person
        ? [
            {
              table: 'persons' as const,
              id: known.person.id,
              changes: { familyName: text, notes: pick % 2 ? `${pick}` : undefined },
            },
          ]
        : []),
      ...(known.position
        ? [
            {
              table: 'positions' as const,
              id: known.position.id,
              changes: { organisationId: organisation.id },
            },
          ]
        : []),
    ],
  };
  const act = { name: 'importContacts', facts: { file: '' } } as const;
  const receipt = {
    fileName: '',
    sha256: '',
    source: '',
    counts: { read: 2, added: 2, skipped: 0 },
  };
  const written = await office.importRows(act, receipt, rows, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  expect(written.ok).toBe(true);
}

const databases = new WeakMap<Office, Dexie>();
function logOf(office: Office) {
  const db = databases.get(office);
  if (!db) throw new Error('not opened here');
  return {
    acts: () => db.table<{ id: string; importId?: string }>('acts').toArray(),
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
/** How long a busy build machine may take. */
const PATIENCE_MS = 60_000;

it(
  'replaying the log gives every row back, and revisions only grow',
  async () => {
    await fc.assert(
      fc.asyncProperty(steps(), async (taken) => {
        const office = await watchedOffice();
        for (const one of taken) await take(office, one);
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
  },
  PATIENCE_MS,
);

// An import taken back out of turn may keep rows, which are then hers to delete; hence no `undoImport` here.
it(
  'undoing everything empties the office, and redoing everything brings it back',
  async () => {
    await fc.assert(
      fc.asyncProperty(steps('import'), async (taken) => {
        const office = await watchedOffice();
        for (const one of taken) await take(office, one);
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
  },
  PATIENCE_MS,
);

it(
  'never leaves a record that names one that is not shown',
  async () => {
    await fc.assert(
      fc.asyncProperty(steps('import', 'undoImport', 'undoImport'), async (taken) => {
        const office = await watchedOffice();
        for (const one of taken) {
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
  },
  PATIENCE_MS,
);
