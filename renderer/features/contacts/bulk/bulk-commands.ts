import { foldKeepingLetters } from '#shared/text/fold.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type {
  ContactPurpose,
  Organisation,
  OrganisationKind,
} from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Act, ActResult } from '#shared/records/change.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { isTied, readTies } from '../organisations/organisation-ties.ts';

/** One thing that is set for many contacts at once; `null` empties it. */
export type BulkEdit =
  | { field: 'language'; value: Language | null }
  | { field: 'kind'; value: OrganisationKind }
  | { field: 'purpose'; value: ContactPurpose }
  | { field: 'verifiedOn' | 'informedOn' | 'reviewOn'; value: CalendarDate | null };

/** What is done with many contacts in one act. A group is made if there is none of that name. */
export type BulkChange =
  | { act: 'edit'; edit: BulkEdit }
  | { act: 'addToGroup'; label: string }
  | { act: 'removeFromGroup'; tag: { id: string; label: string } }
  | { act: 'addToList' | 'removeFromList'; list: { id: string; name: string } }
  | { act: 'addToNewList'; name: string; purpose: string };

/**
 * Whom a change of many contacts reaches: who is changed, how many are as it would make them, and how many stay because
 * their data are only kept (GDPR Art. 18). Those gone meanwhile are passed over.
 */
export type BulkReach<Row = Contact> = {
  changing: readonly Row[];
  already: number;
  restricted: number;
};

type Contact = Person | Organisation;

/** Whom `change` would reach now; without one, who could be changed. What is carried out reaches the same. */
export async function readReach(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
  change: BulkChange | null,
): Promise<BulkReach> {
  const contacts: Contact[] = await found<Contact>(office.read[of].bulkGet(ids));
  // To be taken off a list is to the good also of those whose data are only kept.
  const mayChange = (contact: Contact) =>
    change?.act === 'removeFromList' ||
    !('restrictedOn' in contact) ||
    contact.restrictedOn === undefined;
  const changeable = contacts.filter(mayChange);
  const isDone = change ? await readIsDone(office, change) : () => false;
  const changing = changeable.filter((contact) => !isDone(contact));
  return {
    changing,
    already: changeable.length - changing.length,
    restricted: contacts.length - changeable.length,
  };
}

/** Tells of a contact whether it is already as `change` would make it. */
async function readIsDone(
  { read }: Office,
  change: BulkChange,
): Promise<(contact: Contact) => boolean> {
  switch (change.act) {
    case 'edit':
      return (contact) => valueOf(contact, change.edit) === (change.edit.value ?? undefined);
    case 'addToGroup': {
      const tag = await groupNamed(read, change.label);
      const ids = tag ? await idsInGroup(read, tag.id) : new Set<string>();
      return ({ id }) => ids.has(id);
    }
    case 'removeFromGroup': {
      const ids = await idsInGroup(read, change.tag.id);
      return ({ id }) => !ids.has(id);
    }
    case 'addToList':
    case 'removeFromList': {
      const members = await read.listMembers.where('listId').equals(change.list.id).toArray();
      const ids = new Set(members.map(({ ownerId }) => ownerId));
      return ({ id }) => ids.has(id) === (change.act === 'addToList');
    }
    case 'addToNewList':
      return () => false;
  }
}

/**
 * Does it to all whom it reaches, in one act; nothing where it reaches nobody. Returns whom it reached: that is read in the
 * act itself, so that nobody comes twice into a group or onto a list by two acts at once.
 */
export async function changeMany(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
  change: BulkChange,
  today: CalendarDate,
): Promise<ActResult<BulkReach>> {
  return await office.change(
    ({ changing }: BulkReach) => actOf(change, changing.length),
    async (write) => {
      const reach = await readReach(office, of, ids, change);
      if (reach.changing.length > 0)
        await carryOut(office, write, of, reach.changing, change, today);
      return reach;
    },
  );
}

function actOf(change: BulkChange, count: number): Act {
  switch (change.act) {
    case 'edit':
      return { name: 'editContacts', facts: { count } };
    case 'addToGroup':
      return { name: change.act, facts: { group: change.label.trim(), count } };
    case 'removeFromGroup':
      return { name: change.act, facts: { group: change.tag.label, count } };
    case 'addToList':
    case 'removeFromList':
      return { name: change.act, facts: { list: change.list.name, count } };
    case 'addToNewList':
      return { name: 'addToList', facts: { list: change.name.trim(), count } };
  }
}

async function carryOut(
  { read }: Office,
  write: Writer,
  of: ContactSide,
  changing: readonly Contact[],
  change: BulkChange,
  today: CalendarDate,
): Promise<void> {
  const ids = new Set(changing.map(({ id }) => id));
  const owner = (id: string) => ({ ownerKind: KIND[of], ownerId: id });
  switch (change.act) {
    case 'edit':
      for (const contact of changing) {
        await write.update(of, contact.id, fieldsOf(contact, change.edit, today) as never);
      }
      break;
    case 'addToGroup': {
      const label = change.label.trim();
      const tag = (await groupNamed(read, label)) ?? (await write.add('tags', { label }));
      for (const id of ids) await write.add('taggings', { tagId: tag.id, ...owner(id) });
      break;
    }
    case 'removeFromGroup': {
      const all = await read.taggings.where('tagId').equals(change.tag.id).toArray();
      for (const { id, ownerId } of all) {
        if (ids.has(ownerId)) await write.delete('taggings', id);
      }
      break;
    }
    case 'addToList':
      for (const id of ids) {
        await write.add('listMembers', { listId: change.list.id, ...owner(id) });
      }
      break;
    case 'addToNewList': {
      const [name, purpose] = [change.name.trim(), change.purpose.trim()];
      const list = await write.add('lists', { name, purpose, mode: 'fixed' });
      for (const id of ids) await write.add('listMembers', { listId: list.id, ...owner(id) });
      break;
    }
    case 'removeFromList': {
      const all = await read.listMembers.where('listId').equals(change.list.id).toArray();
      for (const { id, ownerId } of all) {
        if (ids.has(ownerId)) await write.delete('listMembers', id);
      }
      break;
    }
  }
}

function valueOf(contact: Contact, { field }: BulkEdit): unknown {
  if (field === 'purpose') return contact.provenance?.purpose;
  return (contact as Readonly<Record<string, unknown>>)[field];
}

function fieldsOf(contact: Contact, edit: BulkEdit, today: CalendarDate): object {
  if (edit.field !== 'purpose') return { [edit.field]: edit.value ?? undefined };
  const { provenance } = contact;
  const before = provenance ?? { kind: 'other', source: '', obtainedOn: today };
  return { provenance: { ...before, purpose: edit.value } };
}

async function groupNamed(read: Office['read'], label: string) {
  const wanted = foldKeepingLetters(label);
  return (await read.tags.toArray()).find((one) => foldKeepingLetters(one.label) === wanted);
}

async function idsInGroup(read: Office['read'], tagId: string): Promise<ReadonlySet<string>> {
  const taggings = await read.taggings.where('tagId').equals(tagId).toArray();
  return new Set(taggings.map(({ ownerId }) => ownerId));
}

/** What goes with persons who are deleted: their mandates in bodies, and whose data are only kept (GDPR Art. 18). */
export async function readWhatGoes(
  office: Office,
  ids: readonly string[],
): Promise<{ mandates: number; restricted: number }> {
  const persons = await found(office.read.persons.bulkGet(ids));
  const mandates = await office.read.mandates.where('personId').anyOf(ids).count();
  const restricted = persons.filter((person) => person.restrictedOn !== undefined).length;
  return { mandates, restricted };
}

/** Deletes the organisations that nobody works for and nothing is part of, in one act; says how many stay. */
export async function deleteOrganisations(
  office: Office,
  ids: readonly string[],
): Promise<ActResult<{ deleted: number; tied: number }>> {
  return await office.change(
    ({ deleted }: { deleted: number; tied: number }) => ({
      name: 'deleteOrganisations',
      facts: { count: deleted },
    }),
    async (write) => {
      const there = await found(office.read.organisations.bulkGet(ids));
      const free: Organisation[] = [];
      for (const organisation of there) {
        if (!isTied(await readTies(office, organisation.id))) free.push(organisation);
      }
      for (const { id } of free) await write.delete('organisations', id);
      return { deleted: free.length, tied: there.length - free.length };
    },
  );
}

const KIND = { persons: 'person', organisations: 'organisation' } as const;

async function found<Row>(rows: Promise<(Row | undefined)[]>): Promise<Row[]> {
  return (await rows).filter((row) => row !== undefined);
}
