import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { aPerson, anEmail } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office } from '../office.ts';

const edit = { name: 'editPerson', facts: { name: '' } } as const;
const importAct = { name: 'importContacts', facts: { file: 'l.csv' } } as const;
const receipt = {
  fileName: 'l.csv',
  sha256: '',
  source: '',
  counts: { read: 1, added: 1, skipped: 0 },
};
const calm = { onProgress: () => undefined, signal: new AbortController().signal };

/** An office whose clock is set by the test, so that time passes at once. */
async function officeWithClock() {
  const clock = { day: '2026-01-01' };
  const office = await emptyOffice({
    indexedDB: new IDBFactory(),
    now: () => new Date(`${clock.day}T08:00:00Z`),
  });
  return { office, clock };
}

/** The ids of all records, and of those in the change log, wherever they lie. */
async function kept(office: Office) {
  const { tables } = await office.backups.snapshot();
  const of = (name: string) => tables.find((table) => table.name === name)?.records ?? [];
  return {
    persons: of('persons').map(({ key }) => key),
    points: of('contactPoints').map(({ key }) => key),
    changed: [...new Set(of('changes').map(({ record }) => record['recordId']))],
    acts: of('acts').length,
  };
}

describe('Office.purge', () => {
  it('removes what has lain in the trash for long, with its lines of the change log, and nothing else', async () => {
    const { office, clock } = await officeWithClock();
    const [old, recent, living] = [aPerson(), aPerson(), aPerson()];
    const email = anEmail({ ownerId: old.id });
    await office.change(edit, async (write) => {
      for (const person of [old, recent, living]) await write.add('persons', person);
      await write.add('contactPoints', email);
    });
    await office.change(edit, (write) => write.delete('persons', old.id));
    clock.day = '2026-02-01';
    await office.change(edit, (write) => write.delete('persons', recent.id));
    expect(await office.purge({ olderThan: '2026-01-15T00:00:00.000Z' })).toBe(2);
    expect(await kept(office)).toEqual({
      persons: [recent.id, living.id],
      points: [],
      changed: [recent.id, living.id],
      // The one that added them all stays as history; the removal of what is gone does not.
      acts: 2,
    });
    expect((await office.undo()).ok).toBe(true);
    expect(await office.undo()).toEqual({ ok: true, value: null });
    expect((await office.read.persons.toArray()).map(({ id }) => id)).toEqual([
      recent.id,
      living.id,
    ]);
    expect(await office.purge({ olderThan: '2026-01-15T00:00:00.000Z' })).toBe(0);
  });

  it('removes the rows of an import that was undone long ago, and keeps those that stayed', async () => {
    const { office, clock } = await officeWithClock();
    const [edited, gone] = [aPerson(), aPerson()];
    await office.importRows(importAct, receipt, { persons: [edited, gone] }, calm);
    await office.change(edit, (write) => write.update('persons', edited.id, { notes: 'oma' }));
    const [{ actId = '' } = {}] = await office.read.imports.toArray();
    await office.undoAct(actId);
    clock.day = '2026-03-01';
    await office.purge({ olderThan: '2026-02-01T00:00:00.000Z' });
    expect((await kept(office)).persons).toEqual([edited.id]);
    expect((await office.read.persons.toArray()).map(({ id }) => id)).toEqual([edited.id]);
    expect(await office.read.imports.toArray()).toMatchObject([{ state: 'undone' }]);
    expect(await office.undoSteps()).toEqual({ undo: null, redo: null });
    expect(await office.undoAct(actId)).toMatchObject({ failure: { code: 'too-old' } });
  });

  it('keeps what was taken back lately, however old it is, and can still bring it back', async () => {
    const { office, clock } = await officeWithClock();
    const person = aPerson();
    await office.importRows(importAct, receipt, { persons: [person] }, calm);
    clock.day = '2026-03-01';
    await office.undo();
    expect(await office.purge({ olderThan: '2026-02-01T00:00:00.000Z' })).toBe(0);
    expect((await office.redo()).ok).toBe(true);
    expect(await office.read.persons.count()).toBe(1);
  });

  it('counts acts on where the newest of them went', async () => {
    const { office, clock } = await officeWithClock();
    const person = aPerson();
    await office.change(edit, (write) => write.add('persons', person));
    await office.change(edit, (write) => write.delete('persons', person.id));
    const { mark } = await office.reader.load(['persons']);
    clock.day = '2026-03-01';
    await office.purge({ olderThan: '2026-02-01T00:00:00.000Z' });
    await office.change(edit, (write) => write.add('persons', aPerson()));
    expect((await office.reader.changesSince(mark, ['persons'])).changed).toBe('everything');
    expect((await office.undo()).ok).toBe(true);
  });

  it('gives back nothing of an act that is history, and still undoes what came after it', async () => {
    const { office, clock } = await officeWithClock();
    const [person, other] = [aPerson(), aPerson()];
    await office.change(edit, (write) => write.add('persons', person));
    await office.change(edit, (write) => write.add('persons', other));
    await office.undo();
    clock.day = '2026-03-01';
    await office.purge({ olderThan: '2026-02-01T00:00:00.000Z' });
    expect(await office.undoSteps()).toEqual({ undo: null, redo: null });
    await office.change(edit, (write) => write.update('persons', person.id, { notes: 'uusi' }));
    expect((await office.undo()).ok).toBe(true);
    expect(await office.undo()).toEqual({ ok: true, value: null });
    expect((await office.redo()).ok).toBe(true);
    expect(await office.read.persons.toArray()).toMatchObject([{ ...person, notes: 'uusi' }]);
  });
});
