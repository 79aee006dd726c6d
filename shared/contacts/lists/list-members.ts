import type { ContactQuery } from '../directory/contact-query.ts';
import type { MailingList, ListMember } from './mailing-list.ts';

/** One who is on a list: a person or an organisation. */
export type MemberRef = Pick<ListMember, 'ownerKind' | 'ownerId'>;

/**
 * Who is on `list` today: its fixed members in the order in which they were added, each once, or whoever `find` (the
 * directory's) answers for its rule. `members` are the rows of all fixed lists or of this one.
 */
export function membersOf(
  list: MailingList,
  members: readonly ListMember[],
  find: (query: ContactQuery) => readonly string[],
): MemberRef[] {
  if (list.mode === 'rule') {
    const ownerKind = list.of === 'persons' ? 'person' : 'organisation';
    const found = find({ of: list.of, text: '', filters: list.rule, sort: [] });
    return found.map((ownerId) => ({ ownerKind, ownerId }));
  }
  const refs = new Map<string, MemberRef>();
  for (const { listId, ownerKind, ownerId } of members) {
    if (listId === list.id) refs.set(ownerId, { ownerKind, ownerId });
  }
  return [...refs.values()];
}

/** The members in the order of `ids`; those that are not among them come last, as they were. */
export function inOrderOf<M extends Pick<MemberRef, 'ownerId'>>(
  members: readonly M[],
  ids: readonly string[],
): M[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ ownerId }: M) => places.get(ownerId) ?? ids.length;
  return members.toSorted((a, b) => placeOf(a) - placeOf(b));
}
