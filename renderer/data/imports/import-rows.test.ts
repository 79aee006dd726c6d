import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import {
  aPerson,
  aPosition,
  aTag,
  aTagging,
  anEmail,
  anOrganisation,
} from '#renderer/testing/builders.ts';
import { addParts } from '#renderer/testing/add-parts.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { ImportRows, Office } from '../office.ts';

const act = { name: 'importContacts', facts: { file: 'lista.xlsx' } } as const;
const edit = { name: 'editPerson', facts: { name: '' } } as const;
const receipt = {
  fileName: 'lista.xlsx',
  sha256: 'abc',
  source: 'Verkoston lista',
  counts: { read: 3, added: 3, skipped: 0 },
};
const calm = { onProgress: () => undefined, signal: new AbortController().signal };

/** One organisation with `size` people, each with a position, an address and a tag. */
function aList(size: number) {
  const organisation = anOrganisation();
  const tag = aTag();
  const persons = Array.from({ length: size }, (_, index) => aPerson({ givenName: `N${index}` }));
  const rows = {
    organisations: [organisation],
    persons,
    positions: persons.map(({ id }) =>
      aPosition({ personId: id, organisationId: organisation.id }),
    ),
    contactPoints: persons.map(({ id }) => anEmail({ ownerId: id })),
    tags: [tag],
    taggings: persons.map(({ id }) => aTagging({ ownerId: id, tagId: tag.id })),
  } satisfies ImportRows;
  return { rows, organisation, persons, tag };
}

const TABLES = ['organisations', 'persons', 'positions', 'contactPoints', 'tags', 'taggings'];
async function counts(office: Office): Promise<number[]> {
  return Promise.all(TABLES.map((table) => office.read[table as TableName].count()));
}

async function imported(size = 3) {
  const office = await emptyOffice();
  const list = aList(size);
  const result = await office.importRows(act, receipt, list.rows, calm);
  if (!result.ok) throw new Error(result.failure.code);
  return { office, ...list, ...result.value };
}

describe('Office.importRows', () => {
  it('writes everything with the import on each row, one receipt and one step of undo', async () => {
    const { office, importId, actId } = await imported();
    expect(await counts(office)).toEqual([1, 3, 3, 3, 1, 3]);
    const persons = await office.read.persons.toArray();
    expect(persons.every((person) => person.importId === importId && person.rev === 1)).toBe(true);
    expect(await office.read.imports.toArray()).toMatchObject([{ ...receipt, state: 'done' }]);
    expect((await office.undoSteps()).undo).toMatchObject({ ...act, id: actId });
  });

  it('tells how far it is, and lets an edit in between two batches', async () => {
    const office = await emptyOffice();
    const { rows } = aList(4500);
    const own = aPerson();
    const steps: number[] = [];
    let edited: Promise<unknown> | undefined;
    let stepsAtEdit = 0;
    let seenMeanwhile = -1;
    const result = await office.importRows(act, receipt, rows, {
      signal: calm.signal,
      onProgress: (done, total) => {
        steps.push(done / total);
        edited ??= office
          .change(edit, (write) => write.add('persons', own))
          .then(async () => {
            stepsAtEdit = steps.length;
            seenMeanwhile = await office.read.persons.count();
          });
      },
    });
    await edited;
    expect(result.ok).toBe(true);
    expect(steps.at(-1)).toBe(1);
    expect(steps.length).toBeGreaterThan(8);
    expect(stepsAtEdit).toBeLessThan(steps.length);
    expect(seenMeanwhile).toBe(1);
    expect(await office.read.persons.count()).toBe(4501);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const indexedDB = new IDBFactory();
    const office = await emptyOffice({ indexedDB });
    const stop = new AbortController();
    const result = await office.importRows(act, receipt, aList(2500).rows, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 3000) stop.abort();
      },
    });
    expect(result).toEqual({ ok: false, failure: { code: 'cancelled' } });
    expect(await counts(office)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await office.read.imports.count()).toBe(0);
    expect((await office.undoSteps()).undo).toBeNull();
    expect(await rawCounts(indexedDB)).toEqual({ settings: 1, meta: 1 });
  });

  it('leaves nothing behind when a row cannot be written', async () => {
    const indexedDB = new IDBFactory();
    const office = await emptyOffice({ indexedDB });
    const twice = aPerson();
    const importing = office.importRows(act, receipt, { persons: [twice, twice] }, calm);
    await expect(importing).rejects.toThrow();
    expect(await rawCounts(indexedDB)).toEqual({ settings: 1, meta: 1 });
  });

  it('shows nothing of an import before its last batch, and takes it out after a crash', async () => {
    const indexedDB = new IDBFactory();
    const first = await emptyOffice({ indexedDB });
    const own = aPerson();
    await first.change(edit, (write) => write.add('persons', own));
    let seen: number[] = [];
    const importing = first.importRows(act, receipt, aList(2500).rows, {
      signal: calm.signal,
      onProgress: (done) => {
        if (done < 3000 || seen.length > 0) return;
        void counts(first).then((found) => {
          seen = found;
          // As in a window that was killed: no more of its writes arrive.
          first.close();
        });
      },
    });
    await expect(importing).rejects.toThrow();
    expect((await rawCounts(indexedDB))['persons']).toBeGreaterThan(1);
    expect(seen).toEqual([0, 1, 0, 0, 0, 0]);

    const second = await emptyOffice({ indexedDB });
    expect(await counts(second)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(await rawCounts(indexedDB)).toEqual({
      persons: 1,
      acts: 1,
      changes: 1,
      settings: 1,
      meta: 1,
    });
  });
});

/** How many rows lie in each table that is not empty, whatever is shown of them. */
async function rawCounts(indexedDB: IDBFactory): Promise<Record<string, number>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('coordinators-office');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
  const found: Record<string, number> = {};
  for (const name of db.objectStoreNames) {
    const count = await new Promise<number>((resolve) => {
      const counting = db.transaction(name).objectStore(name).count();
      counting.onsuccess = () => resolve(counting.result);
    });
    if (count > 0) found[name] = count;
  }
  db.close();
  return found;
}

describe('undo of an import', () => {
  it('takes all of it away, and redo brings all of it back', async () => {
    const { office } = await imported();
    expect(await office.undo()).toMatchObject({ ok: true, value: { ...act, kept: 0 } });
    expect(await counts(office)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await office.read.imports.toArray()).toMatchObject([{ state: 'undone' }]);
    await office.redo();
    expect(await counts(office)).toEqual([1, 3, 3, 3, 1, 3]);
    expect(await office.read.imports.toArray()).toMatchObject([{ state: 'done' }]);
  });

  it('works later too, and keeps what was edited with all that belongs to it', async () => {
    const { office, persons, actId } = await imported();
    const [edited] = persons;
    await office.change(edit, (write) =>
      write.update('persons', edited?.id ?? '', { familyName: 'Muutettu' }),
    );
    const result = await office.undoAct(actId);
    // Of contacts the person and her organisation; with them her position, address, tag and its group.
    expect(result).toMatchObject({ ok: true, value: { kept: 2 } });
    expect(await counts(office)).toEqual([1, 1, 1, 1, 1, 1]);
    expect((await office.undoSteps()).undo?.name).toBe('editPerson');

    await office.redo();
    expect(await counts(office)).toEqual([1, 3, 3, 3, 1, 3]);
    expect((await office.read.persons.get(edited?.id ?? ''))?.familyName).toBe('Muutettu');
    await office.undoAct(actId);
    expect(await counts(office)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('keeps what a contact of her own names', async () => {
    const { office, organisation, actId } = await imported();
    const own = aPerson();
    await office.change(edit, async (write) => {
      await write.add('persons', own);
      await write.add(
        'positions',
        aPosition({ personId: own.id, organisationId: organisation.id }),
      );
    });
    expect(await office.undoAct(actId)).toMatchObject({ value: { kept: 1 } });
    expect(await counts(office)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('keeps what a later import names', async () => {
    const { office, organisation, actId } = await imported();
    const other = aPerson();
    const position = aPosition({ personId: other.id, organisationId: organisation.id });
    await office.importRows(act, receipt, { persons: [other], positions: [position] }, calm);
    expect(await office.undoAct(actId)).toMatchObject({ value: { kept: 1 } });
    expect(await counts(office)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('does not count an edit that was itself taken back', async () => {
    const { office, persons } = await imported();
    await office.change(edit, (write) =>
      write.update('persons', persons[0]?.id ?? '', { familyName: 'Muutettu' }),
    );
    await office.undo();
    expect(await office.undo()).toMatchObject({ value: { kept: 0 } });
    expect(await counts(office)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('brings back a contact that was deleted before the import was undone', async () => {
    const { office, persons, actId } = await imported();
    await office.change({ name: 'deletePerson', facts: { name: '' } }, (write) =>
      write.delete('persons', persons[0]?.id ?? ''),
    );
    await office.undoAct(actId);
    expect(await counts(office)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await office.undo()).toMatchObject({ value: { name: 'deletePerson' } });
    expect(await counts(office)).toEqual([1, 1, 1, 1, 1, 1]);
    await office.redo();
    expect(await counts(office)).toEqual([0, 0, 0, 0, 0, 0]);
    await office.redo();
    expect(await counts(office)).toEqual([1, 2, 2, 2, 1, 2]);
  });
});

describe('an import in parts', () => {
  /** `count` parts of 400 persons each, made one after the other; the last one changes `changed`. */
  async function* parts(
    count: number,
    changed: ReturnType<typeof aPerson>,
    onMade: (part: number) => void,
  ) {
    for (let part = 1; part <= count; part += 1) {
      await Promise.resolve();
      onMade(part);
      const persons = Array.from({ length: 400 }, () => aPerson());
      const changes = { givenName: 'Uusi' };
      const updates =
        part === count ? [{ table: 'persons' as const, id: changed.id, changes }] : [];
      yield { persons, updates, done: part * 400 };
    }
  }
  async function officeWith(person: ReturnType<typeof aPerson>) {
    const office = await emptyOffice();
    await office.change(edit, (write) => write.add('persons', person));
    return office;
  }

  it('is written whole, tells how far it is, and is taken back in one step', async () => {
    const known = aPerson();
    const office = await officeWith(known);
    const steps: number[] = [];
    const batches = parts(3, known, () => undefined);
    const result = await office.importRows(
      act,
      receipt,
      { total: 1200, add: addParts(office, batches) },
      { ...calm, onProgress: (done, total) => steps.push(done / total) },
    );
    expect(result.ok).toBe(true);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
    expect(await office.read.persons.count()).toBe(1201);
    expect(await office.read.persons.get(known.id)).toMatchObject({ givenName: 'Uusi' });
    await office.undo();
    expect(await office.read.persons.toArray()).toMatchObject([{ givenName: known.givenName }]);
  });

  it('leaves nothing when it is cancelled, and no further part is made', async () => {
    const known = aPerson();
    const office = await officeWith(known);
    const stopper = new AbortController();
    const made: number[] = [];
    const batches = parts(9, known, (part) => {
      made.push(part);
      if (part === 3) stopper.abort();
    });
    const result = await office.importRows(
      act,
      receipt,
      { total: 3600, add: addParts(office, batches) },
      { ...calm, signal: stopper.signal },
    );
    expect(result).toEqual({ ok: false, failure: { code: 'cancelled' } });
    expect(made).toEqual([1, 2, 3]);
    expect(await office.read.persons.toArray()).toMatchObject([{ givenName: known.givenName }]);
    expect(await office.read.imports.count()).toBe(0);
  });

  it('hears of a stop while the last rows are on their way', async () => {
    const office = await emptyOffice();
    const stopper = new AbortController();
    async function* lastPart() {
      await Promise.resolve();
      yield { persons: [aPerson()], done: 1 };
      stopper.abort();
    }
    const result = await office.importRows(
      act,
      receipt,
      { total: 1, add: addParts(office, lastPart()) },
      { ...calm, signal: stopper.signal },
    );
    expect(result).toEqual({ ok: false, failure: { code: 'cancelled' } });
    expect(await office.read.persons.count()).toBe(0);
  });

  it('leaves nothing when a part cannot be made', async () => {
    const known = aPerson();
    const office = await officeWith(known);
    const batches = parts(9, known, (part) => {
      if (part === 3) throw new Error('worker gone');
    });
    const writing = office.importRows(
      act,
      receipt,
      { total: 3600, add: addParts(office, batches) },
      calm,
    );
    await expect(writing).rejects.toThrow('worker gone');
    expect(await office.read.persons.count()).toBe(1);
  });
});
