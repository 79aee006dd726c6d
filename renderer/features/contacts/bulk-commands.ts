import { foldKeepingLetters } from '#shared/contacts/fold.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import type {
  ContactPurpose,
  Organisation,
  OrganisationKind,
} from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { isTied, readTies } from './organisation-ties.ts';

/** One thing that is set for many contacts at once; `null` empties it. */
export type BulkEdit =
  | { field: 'language'; value: Language | null }
  | { field: 'kind'; value: OrganisationKind }
  | { field: 'purpose'; value: ContactPurpose }
  | { field: 'verifiedOn' | 'informedOn' | 'reviewOn'; value: CalendarDate | null };

/** How many were changed, and how many stayed because their data are only kept (GDPR Art. 18). */
export type BulkResult = { changed: number; restricted: number };

type Contact = Person | Organisation;

/** Sets it for all of them in one act. Those gone meanwhile are passed over. */
export async function editMany(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
  edit: BulkEdit,
  today: CalendarDate,
): Promise<BulkResult> {
  const { contacts, restricted } = await changeable(office, of, ids);
  if (contacts.length > 0) {
    const facts = { count: contacts.length };
    await office.change({ name: 'editContacts', facts }, async (write) => {
      for (const contact of contacts) {
        await write.update(of, contact.id, fieldsOf(contact, edit, today) as never);
      }
    });
  }
  return { changed: contacts.length, restricted };
}

function fieldsOf(contact: Contact, edit: BulkEdit, today: CalendarDate): object {
  if (edit.field !== 'purpose') return { [edit.field]: edit.value ?? undefined };
  const { provenance } = contact;
  const before = provenance ?? { kind: 'self', source: '', obtainedOn: today };
  return { provenance: { ...before, purpose: edit.value } };
}

/** Puts all of them into the group of that name, which is made if there is none. */
export async function addToGroup(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
  label: string,
): Promise<BulkResult> {
  const { contacts, restricted } = await changeable(office, of, ids);
  const facts = { group: label.trim(), count: contacts.length };
  await office.change({ name: 'addToGroup', facts }, async (write) => {
    const tags = await office.read.tags.toArray();
    const wanted = foldKeepingLetters(label);
    const tag =
      tags.find((one) => foldKeepingLetters(one.label) === wanted) ??
      (await write.add('tags', { label: label.trim() }));
    const there = await office.read.taggings.where('tagId').equals(tag.id).toArray();
    const owners = new Set(there.map((tagging) => tagging.ownerId));
    for (const { id } of contacts) {
      if (owners.has(id)) continue;
      await write.add('taggings', { tagId: tag.id, ownerKind: KIND[of], ownerId: id });
    }
  });
  return { changed: contacts.length, restricted };
}

export async function removeFromGroup(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
  tag: { id: string; label: string },
): Promise<BulkResult> {
  const { contacts, restricted } = await changeable(office, of, ids);
  const wanted = new Set(contacts.map(({ id }) => id));
  const taggings = await office.read.taggings.where('tagId').equals(tag.id).toArray();
  const theirs = taggings.filter((tagging) => wanted.has(tagging.ownerId));
  const facts = { group: tag.label, count: theirs.length };
  await office.change({ name: 'removeFromGroup', facts }, async (write) => {
    for (const { id } of theirs) await write.remove('taggings', id);
  });
  return { changed: theirs.length, restricted };
}

/** Puts all of them on a fixed list. */
export async function addToList(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
  list: { id: string; name: string },
): Promise<BulkResult> {
  const { contacts, restricted } = await changeable(office, of, ids);
  const facts = { list: list.name, count: contacts.length };
  await office.change({ name: 'addToList', facts }, async (write) => {
    const there = await office.read.listMembers.where('listId').equals(list.id).toArray();
    const owners = new Set(there.map((member) => member.ownerId));
    for (const { id } of contacts) {
      if (owners.has(id)) continue;
      await write.add('listMembers', { listId: list.id, ownerKind: KIND[of], ownerId: id });
    }
  });
  return { changed: contacts.length, restricted };
}

/** Takes them off a fixed list; also those whose data are only kept, since that is to their good. */
export async function removeFromList(
  office: Office,
  ids: readonly string[],
  list: { id: string; name: string },
): Promise<BulkResult> {
  const wanted = new Set(ids);
  const members = await office.read.listMembers.where('listId').equals(list.id).toArray();
  const theirs = members.filter((member) => wanted.has(member.ownerId));
  const facts = { list: list.name, count: theirs.length };
  await office.change({ name: 'removeFromList', facts }, async (write) => {
    for (const { id } of theirs) await write.remove('listMembers', id);
  });
  return { changed: theirs.length, restricted: 0 };
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
): Promise<{ deleted: number; tied: number }> {
  const there = await found(office.read.organisations.bulkGet(ids));
  const free: Organisation[] = [];
  for (const organisation of there) {
    if (!isTied(await readTies(office, organisation.id))) free.push(organisation);
  }
  const facts = { count: free.length };
  await office.change({ name: 'deleteOrganisations', facts }, async (write) => {
    for (const { id } of free) await write.remove('organisations', id);
  });
  return { deleted: free.length, tied: there.length - free.length };
}

const KIND = { persons: 'person', organisations: 'organisation' } as const;

async function changeable(
  office: Office,
  of: ContactSide,
  ids: readonly string[],
): Promise<{ contacts: Contact[]; restricted: number }> {
  if (of === 'organisations') {
    return { contacts: await found(office.read.organisations.bulkGet(ids)), restricted: 0 };
  }
  const persons = await found(office.read.persons.bulkGet(ids));
  const contacts = persons.filter((person) => person.restrictedOn === undefined);
  return { contacts, restricted: persons.length - contacts.length };
}

async function found<Row>(rows: Promise<(Row | undefined)[]>): Promise<Row[]> {
  return (await rows).filter((row) => row !== undefined);
}
