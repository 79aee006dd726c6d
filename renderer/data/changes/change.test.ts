import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { StatusReport } from '#shared/programme/follow-up/follow-up.ts';
import { anOrganisation, aPerson, anEmail, aTag } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';

const add = { name: 'addPerson', facts: { name: 'Aino Esimerkki' } } as const;
const edit = { name: 'editPerson', facts: { name: 'Aino Esimerkki' } } as const;

describe('Office.change', () => {
  it('adds a record with what every record carries', async () => {
    const office = await emptyOffice({ now: () => new Date('2026-11-25T08:00:00Z') });
    const { value: person } = await office.change(add, (write) => write.add('persons', aPerson()));
    expect(person).toMatchObject({
      givenName: 'Aino',
      createdAt: '2026-11-25T08:00:00.000Z',
      updatedAt: '2026-11-25T08:00:00.000Z',
      rev: 1,
    });
    expect(await office.read.persons.get(person.id)).toEqual(person);
  });

  it('makes one of the same link that is added twice, and brings back the one that was deleted', async () => {
    const office = await emptyOffice();
    const [person, other, tag] = [aPerson(), aPerson(), aTag()];
    const link = { tagId: tag.id, ownerKind: 'person', ownerId: person.id } as const;
    await office.change(add, async (write) => {
      await write.add('persons', person);
      await write.add('persons', other);
      await write.add('tags', tag);
    });
    const first = await office.change(edit, (write) => write.add('taggings', link));
    const again = await office.change(edit, (write) => write.add('taggings', link));
    expect(again).toEqual({ value: first.value, actId: null });
    await office.change(edit, (write) => write.delete('taggings', first.value.id));
    const back = await office.change(edit, (write) => write.add('taggings', link));
    expect(back.value.id).toBe(first.value.id);
    expect(await office.read.taggings.count()).toBe(1);
    expect((await office.undo()).ok && (await office.undo()).ok).toBe(true);
    expect(await office.read.taggings.count()).toBe(1);

    // What has become another's is that person's, and the same link is made anew.
    await office.change(edit, (write) =>
      write.update('taggings', first.value.id, { ownerId: other.id }),
    );
    const anew = await office.change(edit, (write) => write.add('taggings', link));
    expect(anew.value.id).not.toBe(first.value.id);
    expect((await office.read.taggings.toArray()).map(({ ownerId }) => ownerId).sort()).toEqual(
      [person.id, other.id].sort(),
    );
  });

  it('keeps what was written in a record that is added again from a catalogue', async () => {
    const office = await emptyOffice();
    const entry = { name: { fi: 'Verkosto' }, kind: 'network', catalogueKey: 'net' } as const;
    const { value: body } = await office.change(add, (write) => write.add('bodies', entry));
    await office.change(edit, (write) =>
      write.update('bodies', body.id, { notes: 'Kaksi kertaa' }),
    );
    await office.change(edit, (write) => write.delete('bodies', body.id));
    await office.change(add, (write) => write.add('bodies', entry));
    expect(await office.read.bodies.toArray()).toMatchObject([
      { id: body.id, notes: 'Kaksi kertaa', catalogueKey: 'net' },
    ]);
  });

  it('begins anew what was taken back or deleted and is told again', async () => {
    const office = await emptyOffice();
    const where = { roundId: 'r', actionId: 'a', organisationId: 'o', receivedOn: '2026-11-30' };
    const told = { ...where, way: 'word', state: 'received' } as const;
    const tell = (fields: Partial<StatusReport>) =>
      office.change(add, (write) => write.add('statusReports', { ...told, ...fields }));
    const first = await tell({ status: 'delayed', obstacles: { fi: 'Väärä teksti' } });
    await office.undo();
    const second = await tell({ status: 'progressing' });
    expect(second.value.id).toBe(first.value.id);
    const [report] = await office.read.statusReports.toArray();
    expect(report).toMatchObject({ status: 'progressing' });
    expect(report?.obstacles).toBeUndefined();
    await office.undo();
    expect(await office.read.statusReports.count()).toBe(0);
    await office.redo();
    const [redone] = await office.read.statusReports.toArray();
    expect(redone).toMatchObject({ status: 'progressing' });
    expect(redone?.obstacles).toBeUndefined();
    await office.change(edit, (write) => write.delete('statusReports', first.value.id));
    await tell({ obstacles: { fi: 'Uusi este' } });
    const [last] = await office.read.statusReports.toArray();
    expect(last).toMatchObject({ obstacles: { fi: 'Uusi este' } });
    expect(last?.status).toBeUndefined();
  });

  it('writes all of an act or nothing of it', async () => {
    const office = await emptyOffice();
    const failing = office.change(add, async (write) => {
      await write.add('persons', aPerson());
      throw new Error('the screen fell over');
    });
    await expect(failing).rejects.toThrow('the screen fell over');
    expect(await office.read.persons.count()).toBe(0);
    expect((await office.undoSteps()).undo).toBeNull();
  });

  it('says which act it made', async () => {
    const office = await emptyOffice();
    const one = await office.change(add, (write) => write.add('persons', aPerson()));
    await office.change(add, (write) => write.add('persons', aPerson()));
    expect(await office.undoAct(one.actId ?? '')).toMatchObject({ ok: true });
    expect(await office.read.persons.get(one.value.id)).toBeUndefined();
    expect(await office.read.persons.count()).toBe(1);
  });

  it('reads within an act what the act has written', async () => {
    const office = await emptyOffice();
    const { value: count } = await office.change(add, async (write) => {
      await write.add('persons', aPerson());
      return office.read.persons.count();
    });
    expect(count).toBe(1);
  });

  it('makes no act of a change that changes nothing', async () => {
    const office = await emptyOffice();
    const { value: person } = await office.change(add, (write) => write.add('persons', aPerson()));
    const unchanged = await office.change(edit, (write) =>
      write.update('persons', person.id, { givenName: 'Aino' }),
    );
    expect(unchanged).toMatchObject({ value: person, actId: null });
    expect((await office.undoSteps()).undo?.name).toBe('addPerson');
    expect((await office.read.persons.get(person.id))?.rev).toBe(1);
  });

  it('keeps what was saved meanwhile in another language of the same text', async () => {
    const office = await emptyOffice();
    const { value: seen } = await office.change(add, (write) =>
      write.add('organisations', anOrganisation()),
    );
    const write = (name: { fi: string; sv?: string }) =>
      office.change(edit, (writer) => writer.update('organisations', seen.id, { name }, seen));
    await write({ ...seen.name, fi: 'Uusi nimi' });
    await write({ fi: seen.name.fi ?? '', sv: 'Nytt namn' });
    expect((await office.read.organisations.get(seen.id))?.name).toEqual({
      fi: 'Uusi nimi',
      sv: 'Nytt namn',
    });
  });

  it('takes an optional field away', async () => {
    const office = await emptyOffice();
    const { value: person } = await office.change(add, (write) => write.add('persons', aPerson()));
    await office.change(edit, (write) =>
      write.update('persons', person.id, { language: undefined }),
    );
    expect(await office.read.persons.get(person.id)).not.toHaveProperty('language');
    await office.undo();
    expect((await office.read.persons.get(person.id))?.language).toBe('fi');
  });

  it('never shows a removed record, whatever the query', async () => {
    const office = await emptyOffice();
    const kept = aPerson();
    const gone = aPerson();
    const email = anEmail({ ownerId: gone.id });
    await office.change(add, async (write) => {
      await write.add('persons', kept);
      await write.add('persons', gone);
      await write.add('contactPoints', email);
    });
    await office.change({ name: 'deletePerson', facts: { name: '' } }, async (write) => {
      await write.delete('persons', gone.id);
      await write.delete('contactPoints', email.id);
    });
    const { persons, contactPoints } = office.read;
    expect(await persons.get(gone.id)).toBeUndefined();
    expect((await persons.bulkGet([gone.id, kept.id])).map((row) => row?.id)).toEqual([
      undefined,
      kept.id,
    ]);
    expect(await persons.count()).toBe(1);
    expect(await persons.toArray()).toHaveLength(1);
    expect((await persons.orderBy('id').toArray()).map(({ id }) => id)).toEqual([kept.id]);
    expect(await persons.filter(() => true).count()).toBe(1);
    expect(await contactPoints.where('ownerId').equals(gone.id).first()).toBeUndefined();
    const normal = ['email', email.normal];
    expect(await contactPoints.where('[kind+normal]').equals(normal).count()).toBe(0);
    await expect(
      office.change(edit, (write) => write.update('persons', gone.id, { givenName: 'X' })),
    ).rejects.toThrow();
  });

  it('keeps everything, undo too, over a restart', async () => {
    const indexedDB = new IDBFactory();
    const first = await emptyOffice({ indexedDB });
    const { value: person } = await first.change(add, (write) => write.add('persons', aPerson()));
    first.close();
    const second = await emptyOffice({ indexedDB });
    expect(await second.read.persons.get(person.id)).toEqual(person);
    expect((await second.undoSteps()).undo).toMatchObject(add);
    await second.undo();
    second.close();
    const third = await emptyOffice({ indexedDB });
    expect(await third.read.persons.count()).toBe(0);
    expect((await third.undoSteps()).redo).toMatchObject(add);
    await third.redo();
    expect(await third.read.persons.count()).toBe(1);
  });
});

describe('undo', () => {
  it('takes back and brings back, and lets revisions grow', async () => {
    const office = await emptyOffice();
    const { value: person } = await office.change(add, (write) => write.add('persons', aPerson()));
    await office.change(edit, (write) => write.update('persons', person.id, { givenName: 'Eva' }));
    expect(await office.undo()).toMatchObject({ ok: true, value: edit });
    expect(await office.read.persons.get(person.id)).toMatchObject({ givenName: 'Aino', rev: 3 });
    expect(await office.redo()).toMatchObject({ ok: true, value: edit });
    expect(await office.read.persons.get(person.id)).toMatchObject({ givenName: 'Eva', rev: 4 });
    expect(await office.redo()).toEqual({ ok: true, value: null });
  });

  it('reaches the settings too', async () => {
    const office = await emptyOffice();
    await office.change({ name: 'editSettings' }, (write) =>
      write.update('settings', 'office', { phone: '0295 000 000' }),
    );
    await office.undo();
    expect((await office.settings()).phone).toBe('');
  });

  it('forgets what could be redone once something new is done', async () => {
    const office = await emptyOffice();
    await office.change(add, (write) => write.add('persons', aPerson()));
    await office.undo();
    await office.change(add, (write) => write.add('persons', aPerson()));
    expect((await office.undoSteps()).redo).toBeNull();
  });
});

describe('many records that are changed at once', () => {
  const setUp = async () => {
    const office = await emptyOffice();
    const {
      value: [one, two],
    } = await office.change({ name: 'addSample' }, async (write) => [
      await write.add('persons', aPerson()),
      await write.add('organisations', anOrganisation({ notes: 'Uusi' })),
    ]);
    const changes = [
      { table: 'persons', id: one.id, changes: { givenName: 'Eva', familyName: one.familyName } },
      { table: 'organisations', id: two.id, changes: { notes: undefined } },
    ] as const;
    return { office, one, two, changes };
  };

  it('are changed as one by one, and go back in one step', async () => {
    const { office, one, two, changes } = await setUp();
    await office.change(edit, (write) => write.updateAll(changes));
    expect(await office.read.persons.get(one.id)).toMatchObject({ givenName: 'Eva', rev: 2 });
    expect(await office.read.organisations.get(two.id)).not.toHaveProperty('notes');
    expect(await office.undo()).toMatchObject({ ok: true });
    expect(await office.read.persons.get(one.id)).toMatchObject({ givenName: one.givenName });
    expect(await office.read.organisations.get(two.id)).toMatchObject({ notes: 'Uusi' });
  });

  it('are no act where they are so already', async () => {
    const { office, one } = await setUp();
    const { undo } = await office.undoSteps();
    const same = { table: 'persons', id: one.id, changes: { givenName: one.givenName } } as const;
    await office.change(edit, (write) => write.updateAll([same]));
    expect((await office.undoSteps()).undo).toEqual(undo);
    expect(await office.read.persons.get(one.id)).toMatchObject({ rev: 1 });
  });

  it('are all left as they are where one of them is gone', async () => {
    const { office, one, two, changes } = await setUp();
    await office.change({ name: 'deleteOrganisation', facts: { name: '' } }, (write) =>
      write.delete('organisations', two.id),
    );
    const failing = office.change(edit, (write) => write.updateAll(changes));
    await expect(failing).rejects.toThrow(`No record ${two.id} in organisations`);
    expect(await office.read.persons.get(one.id)).toMatchObject({ rev: 1 });
  });
});

describe('a record that is given back', () => {
  const give = { name: 'editOrganisation', facts: { name: '' } } as const;
  const setUp = async () => {
    let now = new Date('2026-11-26T08:00:00Z');
    const office = await emptyOffice({ now: () => now });
    const {
      value: { id },
    } = await office.change({ name: 'addSample' }, (write) =>
      write.add('organisations', anOrganisation({ name: { fi: 'Virasto' }, notes: 'Uusi' })),
    );
    await office.change({ name: 'deleteOrganisation' }, (write) =>
      write.delete('organisations', id),
    );
    const restore = () =>
      office.change(give, (write) =>
        write.restoreAll([
          {
            table: 'organisations',
            id,
            fields: { name: { fi: 'Ennen' }, kind: 'agency', country: 'FI' },
          },
        ]),
      );
    return { office, id, restore, later: () => (now = new Date('2027-02-01T08:00:00Z')) };
  };

  it('comes out of the trash with the fields given and no others, and goes back there', async () => {
    const { office, id, restore } = await setUp();
    await restore();
    expect((await office.read.organisations.get(id))?.name).toEqual({ fi: 'Ennen' });
    expect(await office.read.organisations.get(id)).not.toHaveProperty('notes');
    await office.undo();
    expect(await office.read.organisations.get(id)).toBeUndefined();
    await office.redo();
    expect((await office.read.organisations.get(id))?.name).toEqual({ fi: 'Ennen' });
    await office.undo();
    await office.undo();
    expect(await office.read.organisations.get(id)).toMatchObject({
      name: { fi: 'Virasto' },
      notes: 'Uusi',
    });
  });

  it('is made anew under its id where the trash no longer keeps it', async () => {
    const { office, id, restore, later } = await setUp();
    later();
    await office.purge({ olderThan: '2027-01-01T00:00:00Z' });
    await restore();
    expect((await office.read.organisations.get(id))?.name).toEqual({ fi: 'Ennen' });
    await office.undo();
    expect(await office.read.organisations.count()).toBe(0);
  });
});
