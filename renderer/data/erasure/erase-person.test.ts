import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { readBackup } from '#shared/backup/read-backup.ts';
import type { Backup } from '#shared/backup/backup-file.ts';
import { writeBackup } from '#shared/backup/write-backup.ts';
import { markOf } from '#shared/contacts/privacy/marks.ts';
import { newId } from '#shared/lib/new-id.ts';
import {
  aPerson,
  aPhone,
  aPosition,
  aTag,
  aTagging,
  anEmail,
  anOrganisation,
} from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { restoreInto } from '#renderer/testing/restore-into.ts';
import { DATABASE_NAME } from '../database.ts';
import { SCHEMA_VERSION } from '../migrations/migrations.ts';
import type { Office } from '../office.ts';

const edit = { name: 'editPerson', facts: { name: 'Iida Unohtuva' } } as const;
const other = { name: 'editPerson', facts: { name: 'Otso Jäävä' } } as const;
const appVersion = '0.1.0';
const receipt = {
  fileName: 'Unohtuva Iida.vcf',
  sha256: '',
  source: 'Iida Unohtuva',
  counts: { read: 1, added: 1, skipped: 0 },
};
const calm = { onProgress: () => undefined, signal: new AbortController().signal };
const GDPR = { reason: 'Henkilön pyyntö', keptIn: [] } as const;

/** What must be found nowhere, in any letter case. */
const TRACES = [
  'iida.unohtuva@',
  'iida.ennen@',
  'iida.koti@',
  '4055501',
  '40 555 01',
  'Iida Unohtuva',
  'Unohtuva Iida',
  'Iida Ennen',
  'Unohtuva',
];

const her = aPerson({ givenName: 'Iida', familyName: 'Unohtuva', formerNames: ['Ennen'] });
const him = aPerson({ givenName: 'Otso', familyName: 'Jäävä' });
const organisation = anOrganisation();
const herPost = aPosition({ personId: her.id, organisationId: organisation.id });
const herEmail = anEmail({
  ownerId: herPost.id,
  ownerKind: 'position',
  value: 'iida.ennen@x.invalid',
});
const herPhone = aPhone({ ownerId: her.id, value: '040 555 0123', normal: '+358405550123' });
const exchange = '+358295160001';

/** An office that has seen edits, the trash, undo, an import, a merge, drafts, and notes of others that mention her. */
async function usedOffice(): Promise<Office> {
  const office = await emptyOffice();
  const [tag, body, seat, list] = [aTag(), newId(), newId(), newId()];
  await office.change(edit, async (write) => {
    await write.add('organisations', { ...organisation, notes: 'Soita Iidalle: 0405550123' });
    await write.add('contactPoints', {
      ...aPhone({ ownerId: organisation.id, ownerKind: 'organisation', normal: exchange }),
    });
    await write.add('persons', her);
    await write.add('persons', him);
    await write.add('positions', herPost);
    await write.add('contactPoints', herEmail);
    await write.add('contactPoints', herPhone);
    await write.add('contactPoints', aPhone({ ownerId: her.id, normal: exchange }));
    await write.add('contactPoints', anEmail({ ownerId: him.id, value: 'otso@x.invalid' }));
    await write.add('tags', tag);
    await write.add('taggings', aTagging({ ownerId: her.id, tagId: tag.id }));
    await write.add('bodies', { id: body, name: { fi: 'Sihteeristö' }, kind: 'secretariat' });
    await write.add('seats', { id: seat, bodyId: body, role: 'member', order: 'a1' });
    await write.add('lists', { id: list, name: 'Joulukortit', purpose: 'kortit', mode: 'fixed' });
    await write.add('listMembers', { listId: list, ownerKind: 'person', ownerId: her.id });
    await write.add('mandates', {
      id: 'mandate',
      seatId: seat,
      personId: her.id,
      from: '2026-01-01',
    });
  });
  await office.change(edit, (write) =>
    write.update('contactPoints', herEmail.id, {
      value: 'Iida.Unohtuva@x.invalid',
      normal: 'iida.unohtuva@x.invalid',
    }),
  );
  await office.change(edit, (write) =>
    write.update('persons', her.id, { notes: 'iida.koti@kotona.invalid' }),
  );
  await office.change(other, (write) =>
    write.update('persons', him.id, {
      notes: 'Sijainen iida.unohtuva@x.invalid, +358 40 555 0123; oma otso@x.invalid',
    }),
  );
  // The same person of another list, in the trash since.
  const double = aPerson({ givenName: 'Iida', familyName: 'Unohtuva' });
  await office.importRows(
    { name: 'importContacts', facts: { file: receipt.fileName } },
    receipt,
    {
      persons: [double],
      contactPoints: [
        anEmail({ ownerId: double.id, value: 'iida.unohtuva@x.invalid' }),
        anEmail({ ownerId: double.id, value: 'iida.koti@kotona.invalid' }),
      ],
      updates: [
        { table: 'persons', id: her.id, changes: { honorific: 'FT' } },
        { table: 'persons', id: him.id, changes: { honorific: 'OTK' } },
      ],
    },
    calm,
  );
  await office.change(edit, (write) => write.delete('persons', double.id));
  await office.change(
    { name: 'makeDocument', facts: { name: 'Raportti Iida Unohtuva' } },
    (write) =>
      write.add('madeDocuments', {
        kind: 'person-report',
        title: 'Raportti Iida Unohtuva',
        language: 'fi',
        fileName: 'raportti-unohtuva-iida.docx',
        contacts: 1,
      }),
  );
  await office.drafts.put(`person:${her.id}`, { givenName: 'Iida', familyName: 'Unohtuva' });
  await office.drafts.put('person:new', { notes: 'Kysy: Unohtuva Iida, 040-5550123' });
  await office.change(edit, (write) => write.update('persons', her.id, { honorific: 'TT' }));
  await office.undo();
  return office;
}

async function everything(office: Office): Promise<string> {
  const kept = await office.backups.kept();
  const states = await Promise.all(kept.map(({ id }) => stateOf(office, id)));
  return JSON.stringify([await office.backups.snapshot(), ...states]);
}

async function stateOf(office: Office, id: string): Promise<Backup> {
  return parsed((await office.backups.keptFile(id)) ?? new Uint8Array());
}

async function backupOf(office: Office): Promise<Backup> {
  return parsed(await writeBackup({ ...(await office.backups.snapshot()), appVersion }));
}

async function parsed(bytes: Uint8Array): Promise<Backup> {
  const result = await readBackup(bytes, { schemaVersion: SCHEMA_VERSION });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function found(text: string): string[] {
  return TRACES.filter((trace) => text.toLowerCase().includes(trace.toLowerCase()));
}

describe('Office.erasePerson', () => {
  it('leaves no trace in the office nor in the states kept by restores, and everything else as it was', async () => {
    const office = await usedOffice();
    await restoreInto(office, await backupOf(office), { appVersion });
    expect(found(await everything(office)).length).toBeGreaterThan(7);

    const tombstone = await office.erasePerson(her.id, GDPR);
    expect(found(await everything(office))).toEqual([]);

    expect(tombstone).toMatchObject({ personId: her.id, reason: GDPR.reason, keptIn: [] });
    expect(tombstone).not.toHaveProperty('keptName');
    const mark = markOf({ kind: 'email', normal: 'iida.unohtuva@x.invalid' });
    expect(tombstone.marks).toContain(mark);
    expect(tombstone.marks).not.toContain(markOf({ kind: 'phone', normal: exchange }));
    expect(await office.read.persons.toArray()).toMatchObject([
      { id: him.id, honorific: 'OTK', notes: 'Sijainen …, …; oma otso@x.invalid' },
    ]);
    expect((await office.read.contactPoints.toArray()).map(({ normal }) => normal).sort()).toEqual([
      exchange,
      'otso@x.invalid',
    ]);
    for (const table of ['positions', 'taggings', 'listMembers', 'mandates'] as const) {
      expect(await office.read[table].count(), table).toBe(0);
    }
    expect(await office.drafts.get(`person:${her.id}`)).toBeUndefined();
    expect(await office.drafts.get('person:new')).toEqual({ notes: 'Kysy: …, …' });
  });

  it('leaves no record that names her as whom to turn to, nor a log that would', async () => {
    const office = await usedOffice();
    const request = { roundId: newId(), organisationId: organisation.id, state: 'sent' } as const;
    const [asked, hisOwn] = [newId(), newId()];
    await office.change(other, async (write) => {
      await write.add('followUpRequests', { id: asked, ...request, contactPersonId: her.id });
      await write.add('followUpRequests', { id: hisOwn, ...request, contactPersonId: him.id });
    });
    await office.erasePerson(her.id, GDPR);
    expect(await office.read.followUpRequests.get(asked)).toMatchObject(request);
    expect((await office.read.followUpRequests.get(asked))?.contactPersonId).toBeUndefined();
    expect((await office.read.followUpRequests.get(hisOwn))?.contactPersonId).toBe(him.id);
    await office.undo();
    await office.redo();
    expect((await office.read.followUpRequests.get(asked))?.contactPersonId).toBeUndefined();
    const { tables } = await office.backups.snapshot();
    const left = tables.filter(({ name }) => name !== 'tombstones');
    expect(JSON.stringify(left)).not.toContain(her.id);
  });

  it('leaves an undo that still works for everything else, down to the empty office', async () => {
    const office = await usedOffice();
    await office.erasePerson(her.id, GDPR);
    expect((await office.undoSteps()).redo).toBeNull();
    let steps = 0;
    while ((await office.undoSteps()).undo) {
      expect((await office.undo()).ok).toBe(true);
      steps += 1;
    }
    // The import, the note on him, and what of the first act concerned others; the note of the document stays.
    expect(steps).toBe(3);
    expect(await office.read.persons.count()).toBe(0);
    for (let step = 0; step < steps; step += 1) expect((await office.redo()).ok).toBe(true);
    expect(await office.read.persons.toArray()).toMatchObject([{ id: him.id, honorific: 'OTK' }]);
    expect(found(await everything(office))).toEqual([]);
  });

  it('keeps the name and a mandate of an official record, and nothing to reach her by', async () => {
    const office = await usedOffice();
    await office.erasePerson(her.id, {
      reason: 'Määräaika',
      keptName: 'Iida Unohtuva',
      keptIn: ['mandates:mandate'],
    });
    expect(await office.read.mandates.toArray()).toMatchObject([
      { id: 'mandate', personId: her.id },
    ]);
    const text = await everything(office);
    expect(found(text).toSorted()).toEqual(['Iida Unohtuva', 'Unohtuva']);
    expect(text.split('Unohtuva')).toHaveLength(2);
  });

  it('takes a case of her name out, but not the name of anybody else whom the office knew', async () => {
    const office = await emptyOffice();
    const anna = (familyName: string) => aPerson({ givenName: 'Anna', familyName });
    const [lund, lundin, pauli, married] = [
      anna('Lund'),
      anna('Lundin'),
      anna('Pauli'),
      anna('Paulin'),
    ];
    await office.change(edit, async (write) => {
      for (const one of [lund, lundin, pauli, married]) await write.add('persons', one);
    });
    // One is in the trash, another has married: what was written before still means them.
    await office.change(edit, (write) => write.delete('persons', lundin.id));
    await office.change(edit, (write) =>
      write.update('persons', married.id, { familyName: 'Uusi' }),
    );
    await office.drafts.put('note:1', { text: 'Anna Lundin, Anna Lund, Anna Lundille' });
    await office.drafts.put('note:2', { text: 'Anna Paulin, Anna Pauli, Anna Paulille' });
    await office.erasePerson(lund.id, GDPR);
    await office.erasePerson(pauli.id, GDPR);
    expect(await office.drafts.get('note:1')).toEqual({ text: 'Anna Lundin, …, …' });
    expect(await office.drafts.get('note:2')).toEqual({ text: 'Anna Paulin, …, …' });

    const sand = anna('Sand');
    await office.change(edit, (write) => write.add('persons', sand));
    await office.drafts.put('note:3', { text: 'Anna Sandin asia' });
    await office.erasePerson(sand.id, GDPR);
    expect(await office.drafts.get('note:3')).toEqual({ text: '… asia' });
  });

  it('is carried out again when an older backup is restored, here and on another machine', async () => {
    const office = await usedOffice();
    const older = await backupOf(office);
    await office.erasePerson(her.id, GDPR);
    const newer = await backupOf(office);
    await restoreInto(office, structuredClone(older), { appVersion });
    expect(found(await everything(office))).toEqual([]);
    expect(await office.read.persons.count()).toBe(1);
    expect((await office.read.tombstones.toArray()).map(({ personId }) => personId)).toContain(
      her.id,
    );

    const second = await emptyOffice();
    await restoreInto(second, newer, { appVersion });
    await restoreInto(second, older, { appVersion });
    expect(found(await everything(second))).toEqual([]);
  });

  it('reaches, in a backup older than their merging, those who were merged into her and purged since', async () => {
    let now = new Date('2026-01-01T08:00:00Z');
    const office = await emptyOffice({ indexedDB: new IDBFactory(), now: () => now });
    const [first, second, third] = ['first', 'second', 'third'].map((id) => aPerson({ id }));
    if (!first || !second || !third) throw new Error('three');
    await office.change(edit, async (write) => {
      for (const one of [first, second, third, him]) await write.add('persons', one);
      await write.add('contactPoints', anEmail({ ownerId: 'first', value: 'eka@x.invalid' }));
    });
    const older = await backupOf(office);
    const merge = (id: string, mergedIntoId: string) =>
      office.change(edit, async (write) => {
        await write.update('persons', id, { mergedIntoId });
        await write.delete('persons', id);
      });
    // One after the other, and both gone at once: the last one kept is to know of both.
    await merge('first', 'second');
    await merge('second', 'third');
    now = new Date('2026-03-01T08:00:00Z');
    await office.purge({ olderThan: '2026-02-01T00:00:00.000Z' });
    await restoreInto(office, await backupOf(office), { appVersion });

    await office.erasePerson('third', GDPR);
    const erased = (await office.read.tombstones.toArray()).map(({ personId }) => personId);
    expect(erased.toSorted()).toEqual(['first', 'second', 'third']);
    await restoreInto(office, older, { appVersion });
    expect(await office.read.persons.toArray()).toMatchObject([{ id: him.id }]);
    expect(await office.read.contactPoints.count()).toBe(0);
  });

  it('knows from the log whom an older program merged into her and purged without a trace of the id', async () => {
    let now = new Date('2026-01-01T08:00:00Z');
    const office = await emptyOffice({ indexedDB: new IDBFactory(), now: () => now });
    await office.change(edit, async (write) => {
      for (const id of ['first', 'second', 'third']) await write.add('persons', aPerson({ id }));
      await write.add('persons', him);
      await write.add('contactPoints', anEmail({ id: 'p', ownerId: 'first' }));
      await write.add('contactPoints', aPhone({ id: 'q', ownerId: him.id }));
    });
    const older = await backupOf(office);
    const merge = (name: 'mergePersons' | 'mergeSure', id: string, into: string) =>
      office.change({ name, facts: { name: '', count: 1 } }, async (write) => {
        await write.update('contactPoints', 'p', { ownerId: into });
        await write.update('persons', id, { mergedIntoId: into });
        await write.delete('persons', id);
      });
    await merge('mergePersons', 'first', 'second');
    await merge('mergeSure', 'second', 'third');
    // He was merged into her by mistake: that was taken back, and he left later on.
    await office.change({ name: 'mergePersons', facts: { name: '' } }, async (write) => {
      await write.update('contactPoints', 'q', { ownerId: 'third' });
      await write.update('persons', him.id, { mergedIntoId: 'third' });
      await write.delete('persons', him.id);
    });
    await office.undo();
    await office.change(other, (write) => write.delete('persons', him.id));
    now = new Date('2026-03-01T08:00:00Z');
    await office.purge({ olderThan: '2026-02-01T00:00:00.000Z' });
    const left = await backupOf(office);
    for (const { name, records } of left.tables) {
      if (name === 'persons') for (const { record } of records) delete record['mergedIds'];
    }
    await restoreInto(office, left, { appVersion });

    await office.erasePerson('third', GDPR);
    const erased = (await office.read.tombstones.toArray()).map(({ personId }) => personId);
    expect(erased.toSorted()).toEqual(['first', 'second', 'third']);
    await restoreInto(office, older, { appVersion });
    expect(await office.read.persons.toArray()).toMatchObject([{ id: him.id }]);
  });

  it('leaves who is a person of her own again, though her record was once merged', async () => {
    const office = await emptyOffice();
    await office.change(edit, async (write) => {
      await write.add('persons', { ...her, mergedIds: [him.id] });
      await write.add('persons', him);
    });
    await office.erasePerson(her.id, GDPR);
    expect(await office.read.persons.toArray()).toMatchObject([{ id: him.id }]);
    expect(await office.read.tombstones.count()).toBe(1);
  });

  it('wakes live queries and readers', async () => {
    const office = await usedOffice();
    const { mark } = await office.reader.load(['persons']);
    await office.erasePerson(her.id, GDPR);
    expect((await office.reader.changesSince(mark, ['persons'])).changed).toBe('everything');
  });

  it('erases what is left of her where her own row is gone already', async () => {
    const indexedDB = new IDBFactory();
    const office = await emptyOffice({ indexedDB });
    await office.change(edit, async (write) => {
      await write.add('persons', her);
      await write.add('contactPoints', herPhone);
      await write.add('persons', { ...him, notes: 'Soita Iidalle 040 555 0123' });
    });
    await office.change(edit, (write) => write.update('persons', her.id, { notes: 'Tavattu' }));
    await office.drafts.put(`person:${her.id}`, { notes: 'kesken' });
    // As where another device has erased her, and this one wrote of her unknowing.
    const db = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
    await db.open();
    await db.table('persons').delete(her.id);
    await db.table('contactPoints').delete(herPhone.id);
    db.close();
    const stone = await office.erasePerson(her.id, GDPR);
    expect(stone.marks).toEqual([markOf(herPhone)]);
    const { tables } = await office.backups.snapshot();
    const kept = JSON.stringify(tables.filter(({ name }) => name !== 'tombstones'));
    for (const trace of ['Unohtuva', '555', 'kesken', 'Tavattu', her.id, herPhone.id]) {
      expect(kept).not.toContain(trace);
    }
    expect(await office.read.persons.get(him.id)).toMatchObject({ notes: 'Soita Iidalle …' });
  });

  it('refuses a person that is not there', async () => {
    await expect((await emptyOffice()).erasePerson('x', GDPR)).rejects.toThrow('No person');
  });
});
