import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { anEmail, aPerson, aPosition, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { ImportRows } from '../office.ts';

const act = { name: 'importContacts', facts: { file: 'lista.xlsx' } } as const;
const edit = { name: 'editPerson', facts: { name: '' } } as const;
const receipt = {
  fileName: 'lista.xlsx',
  sha256: 'abc',
  source: 'Verkoston lista',
  counts: { read: 3, added: 3, skipped: 0 },
};
const calm = { onProgress: () => undefined, signal: new AbortController().signal };

describe('an import that changes contacts', () => {
  /** An office with two persons, and an import that changes both and adds a third. */
  async function updated() {
    const indexedDB = new IDBFactory();
    const office = await emptyOffice({ indexedDB });
    const [one, other, added] = [aPerson({ notes: 'vanha' }), aPerson(), aPerson()];
    await office.change(edit, async (write) => {
      await write.add('persons', one);
      await write.add('persons', other);
    });
    const result = await office.importRows(
      act,
      { ...receipt, counts: { read: 3, added: 1, updated: 2, skipped: 0 } },
      {
        persons: [added],
        updates: [
          { table: 'persons', id: one.id, changes: { familyName: 'Uusi', notes: undefined } },
          { table: 'persons', id: other.id, changes: { honorific: 'FT', language: 'sv' } },
        ],
      },
      calm,
    );
    if (!result.ok) throw new Error(result.failure.code);
    return { indexedDB, office, one, other, added, actId: result.value.actId };
  }

  it('changes them with the rest, and gives the old values back over a restart', async () => {
    const { indexedDB, office, one, other } = await updated();
    const changed = await office.read.persons.get(one.id);
    expect(changed).toMatchObject({ familyName: 'Uusi', rev: 2 });
    expect(changed).not.toHaveProperty('notes');
    expect(changed).not.toHaveProperty('importId');
    expect((await office.read.imports.toArray())[0]?.counts.updated).toBe(2);
    office.close();

    const later = await emptyOffice({ indexedDB });
    expect(await later.undo()).toMatchObject({ ok: true, value: { ...act, kept: 0 } });
    const persons = await later.read.persons.toArray();
    expect(persons).toHaveLength(2);
    expect(persons).toMatchObject([one, other]);
    expect(persons[1]).not.toHaveProperty('honorific');
    later.close();

    const last = await emptyOffice({ indexedDB });
    expect((await last.redo()).ok).toBe(true);
    expect(await last.read.persons.count()).toBe(3);
    expect(await last.read.persons.get(other.id)).toMatchObject({
      honorific: 'FT',
      language: 'sv',
    });
    expect((await last.undo()).ok).toBe(true);
    expect(await last.read.persons.toArray()).toMatchObject([one, other]);
  });

  it('names the contacts that it added or changed, and nobody who was merely changed that day', async () => {
    const { office, one, other, added, actId } = await updated();
    await office.change(edit, (write) => write.add('persons', aPerson()));
    expect((await office.contactsOfImport(actId)).persons.sort()).toEqual(
      [one, other, added].map(({ id }) => id).sort(),
    );
    await office.change(edit, (write) => write.delete('persons', added.id));
    expect((await office.contactsOfImport(actId)).persons).not.toContain(added.id);
    expect(await office.contactsOfImport('x')).toEqual({ persons: [], organisations: [] });
  });

  it('names whom a new address or position came to', async () => {
    const office = await emptyOffice();
    const [mailed, moved, named] = [aPerson(), aPerson(), anOrganisation()];
    await office.change(edit, async (write) => {
      for (const person of [mailed, moved]) await write.add('persons', person);
      await write.add('organisations', named);
    });
    const position = aPosition({ personId: moved.id, organisationId: named.id });
    const result = await office.importRows(
      act,
      receipt,
      {
        positions: [position],
        contactPoints: [
          anEmail({ ownerId: mailed.id, value: 'a@x.invalid' }),
          { ...anEmail({ ownerId: named.id, value: 'b@x.invalid' }), ownerKind: 'organisation' },
        ],
      },
      calm,
    );
    if (!result.ok) throw new Error(result.failure.code);
    const came = await office.contactsOfImport(result.value.actId);
    expect(came.persons.sort()).toEqual([mailed.id, moved.id].sort());
    expect(came.organisations).toEqual([named.id]);
  });

  it('leaves a field that was edited since, gives back the others of the record, and tells', async () => {
    const { office, one, other, actId } = await updated();
    await office.change(edit, (write) => write.update('persons', one.id, { familyName: 'Oma' }));
    expect(await office.undoAct(actId)).toMatchObject({ value: { kept: 1 } });
    expect(await office.read.persons.toArray()).toMatchObject([
      { ...one, familyName: 'Oma', notes: 'vanha' },
      other,
    ]);
  });

  it('keeps an imported organisation that an edited record names', async () => {
    const office = await emptyOffice();
    const [person, before, newer] = [aPerson(), anOrganisation(), anOrganisation()];
    const position = aPosition({ personId: person.id, organisationId: before.id });
    await office.change(edit, async (write) => {
      await write.add('organisations', before);
      await write.add('persons', person);
      await write.add('positions', position);
    });
    const rows: ImportRows = {
      organisations: [newer],
      updates: [{ table: 'positions', id: position.id, changes: { organisationId: newer.id } }],
    };
    await office.importRows(act, receipt, rows, calm);
    await office.change(edit, (write) => write.delete('organisations', before.id));
    const { undo } = await office.undoSteps();
    const importAct = (await office.read.imports.toArray())[0]?.actId ?? '';
    expect(undo?.name).toBe('editPerson');
    // The old organisation is gone, so the position stays in the imported one, which stays too.
    expect(await office.undoAct(importAct)).toMatchObject({ value: { kept: 2 } });
    expect((await office.read.positions.get(position.id))?.organisationId).toBe(newer.id);
    expect(await office.read.organisations.get(newer.id)).toBeDefined();
  });

  it('changes nothing when it is cancelled at the last moment, or a record is gone', async () => {
    const office = await emptyOffice();
    const person = aPerson();
    await office.change(edit, (write) => write.add('persons', person));
    const rows: ImportRows = {
      persons: [aPerson()],
      updates: [{ table: 'persons', id: person.id, changes: { familyName: 'Uusi' } }],
    };
    const stop = new AbortController();
    const cancelled = await office.importRows(act, receipt, rows, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 2) stop.abort();
      },
    });
    expect(cancelled).toMatchObject({ failure: { code: 'cancelled' } });
    expect(await office.read.persons.toArray()).toMatchObject([person]);

    let removed: Promise<unknown> | undefined;
    const gone = await office.importRows(act, receipt, rows, {
      signal: calm.signal,
      onProgress: () => {
        removed ??= office.change(edit, (write) => write.delete('persons', person.id));
      },
    });
    await removed;
    expect(gone).toMatchObject({ failure: { code: 'changed-meanwhile' } });
    expect(await office.read.persons.count()).toBe(0);
    expect((await office.undoSteps()).undo?.name).toBe('editPerson');
  });
});
