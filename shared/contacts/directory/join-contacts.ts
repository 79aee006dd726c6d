import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Body } from '../bodies/body.ts';
import type { Mandate } from '../bodies/mandate.ts';
import type { Seat } from '../bodies/seat.ts';
import type { ContactPoint } from '../contact-point.ts';
import type { MailingList } from '../lists/mailing-list.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { byLabel, byName } from '../by-name.ts';
import type { Tag, Tagging } from '../tag.ts';
import type { ContactStore } from './contact-store.ts';
import { heldPositions, isCurrent } from '../current-positions.ts';

/** A position with its organisation; without one where it lies in the trash. */
export type HeldPosition = { position: Position; organisation: Organisation | undefined };

/** A place in a body, and of a person's the mandate by which she holds it. */
export type HeldSeat = { body: Body; seat: Seat; mandate?: Mandate };

/** A person with what belongs to her today: past positions and mandates are left out. */
export type JoinedPerson = {
  person: Person;
  /** The main one first. */
  positions: HeldPosition[];
  /** Her own and those of her positions; preferred ones first. */
  contactPoints: ContactPoint[];
  tags: Tag[];
  seats: HeldSeat[];
  /** The fixed lists that she is on. */
  fixedLists: MailingList[];
  /** The latest moment at which something of her was added or changed. */
  changedAt: string;
};

/** An organisation with what belongs to it today. */
export type JoinedOrganisation = {
  organisation: Organisation;
  parent: Organisation | undefined;
  /** How many persons work there; parts of it not counted. */
  people: number;
  contactPoints: ContactPoint[];
  tags: Tag[];
  /** Its places in bodies. */
  seats: HeldSeat[];
  fixedLists: MailingList[];
  changedAt: string;
};

/** The person `id` with what belongs to her on `today`; undefined where the store has none of that id. */
export function joinPerson(
  store: ContactStore,
  id: string,
  today: CalendarDate,
): JoinedPerson | undefined {
  const person = store.persons.get(id);
  if (!person) return undefined;
  const all = store.positions.by('personId', id);
  const positions = heldPositions(all, today);
  const contactPoints = [person, ...positions].flatMap((owner) =>
    store.contactPoints.by('ownerId', owner.id),
  );
  const mandates = store.mandates.by('personId', id);
  const seats = mandates.flatMap((mandate): HeldSeat[] => {
    const seat = isCurrent(mandate, today) ? store.seats.get(mandate.seatId) : undefined;
    const body = seat && store.bodies.get(seat.bodyId);
    return seat && body && isCurrent(body, today) ? [{ body, seat, mandate }] : [];
  });
  const taggings = store.taggings.by('ownerId', id);
  return {
    person,
    positions: positions.map((position) => ({
      position,
      organisation: store.organisations.get(position.organisationId),
    })),
    contactPoints: byFirst(contactPoints, (point) => point.preferred),
    tags: tagsOf(store, taggings),
    seats,
    fixedLists: fixedListsOf(store, id),
    changedAt: latest(person, all, contactPoints, mandates, taggings),
  };
}

/** The organisation `id` with what belongs to it on `today`; undefined where the store has none of that id. */
export function joinOrganisation(
  store: ContactStore,
  id: string,
  today: CalendarDate,
): JoinedOrganisation | undefined {
  const organisation = store.organisations.get(id);
  if (!organisation) return undefined;
  const people = new Set<string>();
  for (const position of store.positions.by('organisationId', id)) {
    if (isCurrent(position, today) && store.persons.get(position.personId)) {
      people.add(position.personId);
    }
  }
  const contactPoints = store.contactPoints.by('ownerId', id);
  const allSeats = store.seats.by('organisationId', id);
  const taggings = store.taggings.by('ownerId', id);
  return {
    organisation,
    parent:
      organisation.parentId === undefined
        ? undefined
        : store.organisations.get(organisation.parentId),
    people: people.size,
    contactPoints: byFirst(contactPoints, (point) => point.preferred),
    tags: tagsOf(store, taggings),
    seats: allSeats.flatMap((seat): HeldSeat[] => {
      const body = store.bodies.get(seat.bodyId);
      return body && isCurrent(body, today) ? [{ body, seat }] : [];
    }),
    fixedLists: fixedListsOf(store, id),
    changedAt: latest(organisation, contactPoints, allSeats, taggings),
  };
}

/** By name: their ids are made of content, and say nothing of an order. */
function tagsOf(store: ContactStore, taggings: readonly Tagging[]): Tag[] {
  const tags = taggings.flatMap((tagging) => store.tags.get(tagging.tagId) ?? []);
  return tags.length < 2 ? tags : tags.sort(byLabel);
}

function fixedListsOf(store: ContactStore, id: string): MailingList[] {
  const lists = store.listMembers.by('ownerId', id).flatMap((member) => {
    const list = store.lists.get(member.listId);
    return list?.mode === 'fixed' ? [list] : [];
  });
  return lists.length < 2 ? lists : lists.sort(byName);
}

/** Those first that `isFirst` says; else in their order. */
export function byFirst<Row>(rows: readonly Row[], isFirst: (row: Row) => boolean): Row[] {
  if (rows.length < 2) return [...rows];
  return [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row))];
}

type Dated = { updatedAt: string };

function latest(own: Dated, ...parts: (readonly Dated[])[]): string {
  let moment = own.updatedAt;
  for (const rows of parts) {
    for (const row of rows) if (row.updatedAt > moment) moment = row.updatedAt;
  }
  return moment;
}
