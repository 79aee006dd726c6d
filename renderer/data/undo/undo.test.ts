import { describe, expect, it } from 'vitest';
import { aPerson, aPosition, anEmail, anOrganisation } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { Office, Writer } from '../office.ts';

const edit = { name: 'editPerson', facts: { name: 'Aino' } } as const;

/** Carries out an act and returns its id. */
async function act(office: Office, work: (write: Writer) => Promise<unknown>): Promise<string> {
  await office.change(edit, work);
  return (await office.undoSteps()).undo?.id ?? '';
}

it('tells which acts are taken back now', async () => {
  const office = await emptyOffice();
  const first = await act(office, (write) => write.add('persons', aPerson()));
  const second = await act(office, (write) => write.add('persons', aPerson()));
  await office.undo();
  expect([...(await office.undoneActs([first, second, 'x']))]).toEqual([second]);
  await office.redo();
  expect([...(await office.undoneActs([first, second]))]).toEqual([]);
});

describe('Office.undoAct', () => {
  it('takes back an earlier act on another record, and redo brings it back first', async () => {
    const office = await emptyOffice();
    const [one, other] = [aPerson(), aPerson()];
    const first = await act(office, (write) => write.add('persons', one));
    const second = await act(office, (write) => write.add('persons', other));
    expect(await office.undoAct(first)).toMatchObject({ ok: true, value: { id: first } });
    expect((await office.read.persons.toArray()).map(({ id }) => id)).toEqual([other.id]);
    expect((await office.undoSteps()).undo?.id).toBe(second);
    await office.undo();
    expect((await office.redo()).ok && (await office.undoSteps()).undo?.id).toBe(second);
    expect((await office.redo()).ok && (await office.undoSteps()).undo?.id).toBe(first);
    expect(await office.read.persons.count()).toBe(2);
  });

  it('takes back a change of one field although another field was changed later', async () => {
    const office = await emptyOffice();
    const person = aPerson();
    await act(office, (write) => write.add('persons', person));
    const first = await act(office, (write) => write.update('persons', person.id, { notes: 'A' }));
    await act(office, (write) => write.update('persons', person.id, { givenName: 'Eva' }));
    expect((await office.undoAct(first)).ok).toBe(true);
    const now = await office.read.persons.get(person.id);
    expect(now).toMatchObject({ givenName: 'Eva', rev: 4 });
    expect(now).not.toHaveProperty('notes');
  });

  it('refuses when the same field was changed later, says by which act, and changes nothing', async () => {
    const office = await emptyOffice({ now: () => new Date('2026-11-25T08:00:00Z') });
    const person = aPerson();
    const first = await act(office, (write) => write.add('persons', person));
    await act(office, (write) => write.update('persons', person.id, { givenName: 'Eva' }));
    const before = await office.read.persons.toArray();
    expect(await office.undoAct(first)).toEqual({
      ok: false,
      failure: {
        code: 'changed-later',
        facts: { act: 'editPerson', at: '2026-11-25T08:00:00.000Z' },
      },
    });
    expect(await office.read.persons.toArray()).toEqual(before);
    await office.undo();
    expect((await office.undoAct(first)).ok).toBe(true);
  });

  it('refuses while something later rests on what would go', async () => {
    const office = await emptyOffice();
    const [organisation, person] = [anOrganisation(), aPerson()];
    const first = await act(office, (write) => write.add('organisations', organisation));
    await act(office, async (write) => {
      await write.add('persons', person);
      await write.add(
        'positions',
        aPosition({ personId: person.id, organisationId: organisation.id }),
      );
    });
    expect(await office.undoAct(first)).toMatchObject({
      failure: { code: 'still-used', facts: { act: 'editPerson' } },
    });
  });

  it('refuses to bring back what rests on something deleted since', async () => {
    const office = await emptyOffice();
    const [organisation, person] = [anOrganisation(), aPerson()];
    await act(office, async (write) => {
      await write.add('organisations', organisation);
      await write.add('persons', person);
      await write.add(
        'positions',
        aPosition({ personId: person.id, organisationId: organisation.id }),
      );
    });
    const first = await act(office, (write) => write.delete('persons', person.id));
    await act(office, (write) => write.delete('organisations', organisation.id));
    expect(await office.undoAct(first)).toMatchObject({ failure: { code: 'needs-deleted' } });
    await office.undo();
    expect((await office.undoAct(first)).ok).toBe(true);
    expect(await office.read.positions.count()).toBe(1);
  });

  it('refuses what is undone already, and what never was', async () => {
    const office = await emptyOffice();
    const first = await act(office, (write) => write.add('persons', aPerson()));
    await office.undo();
    expect(await office.undoAct(first)).toMatchObject({ failure: { code: 'already-undone' } });
    expect(await office.undoAct('x')).toMatchObject({ failure: { code: 'act-not-found' } });
    expect((await office.redoAct(first)).ok).toBe(true);
    expect(await office.redoAct(first)).toMatchObject({ failure: { code: 'not-undone' } });
  });
});

it('removes with a person what is part of her, and brings all of it back', async () => {
  const office = await emptyOffice();
  const [organisation, person] = [anOrganisation(), aPerson()];
  const position = aPosition({ personId: person.id, organisationId: organisation.id });
  await act(office, async (write) => {
    await write.add('organisations', organisation);
    await write.add('persons', person);
    await write.add('positions', position);
    await write.add('contactPoints', anEmail({ ownerId: person.id }));
    await write.add('contactPoints', anEmail({ ownerId: position.id, ownerKind: 'position' }));
  });
  await act(office, (write) => write.delete('persons', person.id));
  expect(await office.read.positions.count()).toBe(0);
  expect(await office.read.contactPoints.count()).toBe(0);
  expect(await office.read.organisations.count()).toBe(1);
  await office.undo();
  expect(await office.read.positions.count()).toBe(1);
  expect(await office.read.contactPoints.count()).toBe(2);
});

describe('Office.removeSample', () => {
  it('removes the sample office in one step, with what was added to it', async () => {
    const office = await emptyOffice();
    const [organisation, person] = [anOrganisation(), aPerson()];
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('organisations', { ...organisation, sample: true });
      await write.add('persons', { ...person, sample: true });
    });
    await act(office, (write) => write.add('contactPoints', anEmail({ ownerId: person.id })));
    expect((await office.removeSample()).value).toBe(3);
    expect(await office.read.organisations.count()).toBe(0);
    expect(await office.read.contactPoints.count()).toBe(0);
    await office.undo();
    expect(await office.read.persons.count()).toBe(1);
    expect(await office.read.contactPoints.count()).toBe(1);
  });

  it('keeps the sample organisation of a contact of her own', async () => {
    const office = await emptyOffice();
    const [organisation, sampleBoss] = [anOrganisation(), aPerson()];
    await office.change({ name: 'addSample' }, async (write) => {
      await write.add('organisations', { ...organisation, sample: true });
      await write.add('persons', { ...sampleBoss, sample: true });
    });
    const own = aPerson();
    await act(office, async (write) => {
      await write.add('persons', own);
      await write.add(
        'positions',
        aPosition({ personId: own.id, organisationId: organisation.id }),
      );
    });
    expect((await office.removeSample()).value).toBe(1);
    expect(await office.read.organisations.count()).toBe(1);
    expect((await office.read.persons.toArray()).map(({ id }) => id)).toEqual([own.id]);
  });
});

describe('Office.redo', () => {
  it('brings back what came out of the trash to another place, though its old place still lies there', async () => {
    const office = await emptyOffice();
    const chapter = {
      programmeId: '',
      place: 'main',
      content: 'text',
      order: 'a0',
      title: {},
    } as const;
    const {
      value: [above, below],
    } = await office.change(edit, async (write) => {
      const { id: programmeId } = await write.add('programmes', {
        title: {},
        levels: [],
        actionNumbering: 'byGoal',
        state: 'draft',
      });
      const { id } = await write.add('chapters', { ...chapter, programmeId });
      return [id, await write.add('chapters', { ...chapter, programmeId, parentId: id })] as const;
    });
    await act(office, (write) => write.delete('chapters', above));
    const { programmeId } = below;
    await act(office, (write) =>
      write.restoreAll([{ table: 'chapters', id: below.id, fields: { ...chapter, programmeId } }]),
    );
    const after = await office.read.chapters.toArray();
    expect(after.map(({ id, parentId }) => [id, parentId])).toEqual([[below.id, undefined]]);
    expect(await office.undo()).toMatchObject({ ok: true });
    expect(await office.read.chapters.count()).toBe(0);
    expect(await office.redo()).toMatchObject({ ok: true });
    expect(await office.read.chapters.toArray()).toMatchObject(
      after.map(({ id, order, place }) => ({ id, order, place })),
    );
    expect((await office.read.chapters.toArray())[0]).not.toHaveProperty('parentId');
  });

  it('removes again what was deleted although others name it, unless one came to name it since', async () => {
    const office = await emptyOffice();
    const ministry = anOrganisation();
    const agency = anOrganisation({ parentId: ministry.id });
    await act(office, async (write) => {
      await write.add('organisations', ministry);
      await write.add('organisations', agency);
    });
    await act(office, (write) => write.delete('organisations', ministry.id));
    await office.undo();
    expect(await office.redo()).toMatchObject({ ok: true });
    expect((await office.read.organisations.toArray()).map(({ id }) => id)).toEqual([agency.id]);

    const back = [{ table: 'organisations', id: ministry.id }] as const;
    const restored = async () => {
      expect((await office.trash.restore(edit, back)).value).toEqual({ ok: true, value: 1 });
      return (await office.undoSteps()).undo?.id ?? '';
    };
    expect(await office.undoAct(await restored())).toMatchObject({ ok: true });

    const again = await restored();
    const refused = { failure: { code: 'still-used', facts: { act: 'editPerson' } } };
    const other = anOrganisation();
    await act(office, (write) => write.add('organisations', other));
    await act(office, (write) =>
      write.update('organisations', other.id, { parentId: ministry.id }),
    );
    expect(await office.undoAct(again)).toMatchObject(refused);
    await office.undo();
    const counts = { read: 1, added: 1, skipped: 0 };
    const receipt = { fileName: 'lista.xlsx', sha256: 'abc', source: '', counts };
    const rows = { organisations: [anOrganisation({ parentId: ministry.id })] };
    const calm = { onProgress: () => undefined, signal: new AbortController().signal };
    expect(await office.importRows(edit, receipt, rows, calm)).toMatchObject({ ok: true });
    expect(await office.undoAct(again)).toMatchObject(refused);
    await office.undo();
    expect(await office.undoAct(again)).toMatchObject({ ok: true });
  });
});

describe('Office.undo', () => {
  it('takes back what was done before something went out, and keeps the note of that', async () => {
    const office = await emptyOffice();
    const person = aPerson();
    const added = await act(office, (write) => write.add('persons', person));
    await office.change({ name: 'makeDocument', facts: { name: 'Luettelo' } }, async (write) => {
      await write.add('madeDocuments', {
        kind: 'contact-list',
        title: 'Luettelo',
        language: 'fi',
        fileName: 'Luettelo.docx',
        contacts: 1,
      });
    });
    expect((await office.undoSteps()).undo?.id).toBe(added);
    expect(await office.undo()).toMatchObject({ ok: true, value: { id: added } });
    expect(await office.read.persons.count()).toBe(0);
    expect(await office.read.madeDocuments.count()).toBe(1);
    expect((await office.undoSteps()).redo?.id).toBe(added);
  });
});
