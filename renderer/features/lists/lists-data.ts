import { contactLookup, type ContactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { membersOf, type MemberRef } from '#shared/contacts/lists/list-members.ts';
import type { Moment } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import type { ReadTable } from '#renderer/data/read-table.ts';
import { groupPairs } from '#shared/lib/group-by.ts';

/** A list with how many are on it (null for one by rule: its directory tells) and when it was last used. */
export type ListEntry = { list: MailingList; members: number | null; lastUsed: Moment | null };

/** All lists. */
export async function readLists(office: Office): Promise<ListEntry[]> {
  const { read } = office;
  const [lists, members, made] = await Promise.all([
    read.lists.toArray(),
    read.listMembers.toArray(),
    read.madeDocuments.filter(({ listId }) => listId !== undefined).toArray(),
  ]);
  const counts = new Map<string, Set<string>>();
  for (const { listId, ownerId } of members) {
    counts.set(listId, (counts.get(listId) ?? new Set()).add(ownerId));
  }
  const used = new Map<string, Moment>();
  for (const { listId, createdAt } of made) {
    const before = listId === undefined ? undefined : used.get(listId);
    if (listId !== undefined && (before === undefined || before < createdAt)) {
      used.set(listId, createdAt);
    }
  }
  return lists.map((list) => ({
    list,
    members: list.mode === 'fixed' ? (counts.get(list.id)?.size ?? 0) : null,
    lastUsed: used.get(list.id) ?? null,
  }));
}

/** A list and its fixed members; null where it is gone. */
export async function readList(
  office: Office,
  id: string,
): Promise<{ list: MailingList; fixed: MemberRef[] } | null> {
  const list = await office.read.lists.get(id);
  if (!list) return null;
  const rows = await office.read.listMembers.where('listId').equals(id).toArray();
  return { list, fixed: list.mode === 'fixed' ? membersOf(list, rows, () => []) : [] };
}

/** From this many on, whole tables are read faster than single rows. */
const MANY = 2_000;

/** Everything that says who these members are and how they are reached. */
export async function readLookup(
  office: Office,
  members: readonly MemberRef[],
): Promise<ContactLookup> {
  const { read } = office;
  if (members.length > MANY) {
    const [persons, organisations, positions, contactPoints] = await Promise.all([
      read.persons.toArray(),
      read.organisations.toArray(),
      read.positions.toArray(),
      read.contactPoints.toArray(),
    ]);
    return contactLookup({ persons, organisations, positions, contactPoints });
  }
  const idsOf = (kind: MemberRef['ownerKind']) =>
    members.filter(({ ownerKind }) => ownerKind === kind).map(({ ownerId }) => ownerId);
  const personIds = idsOf('person');
  const positions = await read.positions.where('personId').anyOf(personIds).toArray();
  const organisationIds = [
    ...new Set([...idsOf('organisation'), ...positions.map((row) => row.organisationId)]),
  ];
  const owners = [...personIds, ...positions.map(({ id }) => id), ...organisationIds];
  const [persons, organisations, contactPoints] = await Promise.all([
    existing(read.persons, personIds),
    existing(read.organisations, organisationIds),
    read.contactPoints.where('ownerId').anyOf(owners).toArray(),
  ]);
  return contactLookup({ persons, organisations, positions, contactPoints });
}

/** Whose these e-mail addresses are, by address. An address of a post is the person's who holds it. */
export async function readOwners(
  office: Office,
  addresses: readonly string[],
): Promise<Map<string, MemberRef[]>> {
  const keys = [...new Set(addresses)].map((address) => ['email', address] as const);
  const points = await office.read.contactPoints.where('[kind+normal]').anyOf(keys).toArray();
  const posts = new Map(
    (
      await existing(
        office.read.positions,
        points.filter((one) => one.ownerKind === 'position').map((one) => one.ownerId),
      )
    ).map((row) => [row.id, row.personId]),
  );
  return groupPairs(
    points.flatMap(({ normal, ownerKind, ownerId }): [string, MemberRef][] => {
      if (ownerKind !== 'position') return [[normal, { ownerKind, ownerId }]];
      const personId = posts.get(ownerId);
      return personId === undefined ? [] : [[normal, { ownerKind: 'person', ownerId: personId }]];
    }),
  );
}

async function existing<Row>(table: ReadTable<Row>, ids: readonly string[]): Promise<Row[]> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}
