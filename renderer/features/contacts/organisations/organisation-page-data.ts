import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import { hasEnded, isCurrent } from '#shared/contacts/current-positions.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { organisationsBelow } from '#shared/contacts/organisation-tree.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import type { Person } from '#shared/contacts/person.ts';
import { keptNames } from '#shared/contacts/privacy/kept-names.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import { readOrganisation, type OrganisationDetail } from '../contacts-data.ts';

/** A place that an organisation has in a body, and who holds it; nobody where it is vacant. */
export type OrganisationSeat = {
  seat: Seat;
  body: Body;
  holders: Person[];
  /** Names of erased persons that the composition keeps. */
  erased: string[];
};

/** Somebody who works in an organisation below the one of the page. */
export type PersonBelow = OrganisationDetail['people'][number] & { organisation: Organisation };

/** All of an organisation's page. */
export type OrganisationPage = OrganisationDetail & {
  /** What it is part of, the nearest first. */
  above: Organisation[];
  /** In bodies that go on. */
  seats: OrganisationSeat[];
  /** Bodies that it set up. */
  bodies: Body[];
  /** Who works in the organisations below it, without those who are here too. */
  peopleBelow: PersonBelow[];
};

export async function readOrganisationPage(
  office: Office,
  id: string,
  today: CalendarDate,
): Promise<OrganisationPage | null> {
  const detail = await readOrganisation(office, id);
  if (!detail) return null;
  const { read } = office;
  const all = await read.organisations.toArray();
  const [seats, bodies, peopleBelow] = await Promise.all([
    readSeats(office, id, today),
    read.bodies.where('organisationId').equals(id).toArray(),
    readPeopleBelow(office, all, detail, today),
  ]);
  return {
    ...detail,
    above: aboveOf(all, detail.organisation),
    seats,
    bodies,
    peopleBelow,
  };
}

async function readSeats(
  office: Office,
  organisationId: string,
  today: CalendarDate,
): Promise<OrganisationSeat[]> {
  const { read } = office;
  const seats = await read.seats.where('organisationId').equals(organisationId).toArray();
  const [bodies, mandates] = await Promise.all([
    read.bodies.bulkGet(seats.map(({ bodyId }) => bodyId)),
    read.mandates
      .where('seatId')
      .anyOf(seats.map(({ id }) => id))
      .toArray(),
  ]);
  const current = mandates.filter((mandate) => isCurrent(mandate, today));
  const [persons, tombstones] = await Promise.all([
    read.persons.bulkGet(current.map(({ personId }) => personId)),
    read.tombstones.toArray(),
  ]);
  const erased = new Map(keptNames(tombstones).map((person) => [person.id, person]));
  return seats.flatMap((seat, index) => {
    const body = bodies[index];
    if (!body || hasEnded(body, today)) return [];
    const own = current.flatMap((mandate, at) =>
      mandate.seatId === seat.id ? { mandate, person: persons[at] } : [],
    );
    const holders = own.flatMap(({ person }) => person ?? []);
    const names = own.flatMap(({ mandate, person }) =>
      person ? [] : (erased.get(mandate.personId) ?? []),
    );
    return [{ seat, body, holders, erased: names.map(displayName) }];
  });
}

async function readPeopleBelow(
  office: Office,
  all: readonly Organisation[],
  { organisation, people }: OrganisationDetail,
  today: CalendarDate,
): Promise<PersonBelow[]> {
  const below = organisationsBelow(all, organisation.id);
  below.delete(organisation.id);
  if (below.size === 0) return [];
  const found = await office.read.positions
    .where('organisationId')
    .anyOf([...below])
    .toArray();
  const held = found.filter((position) => !hasEnded(position, today));
  const persons = await office.read.persons.bulkGet(held.map(({ personId }) => personId));
  const byId = new Map(all.map((one) => [one.id, one]));
  const here = new Set(
    people.filter(({ position }) => !hasEnded(position, today)).map(({ person }) => person.id),
  );
  return held.flatMap((position, index) => {
    const person = persons[index];
    const own = byId.get(position.organisationId);
    return person && own && !here.has(person.id) ? [{ person, position, organisation: own }] : [];
  });
}

function aboveOf(all: readonly Organisation[], organisation: Organisation): Organisation[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  const above = new Set<Organisation>();
  let one = byId.get(organisation.parentId ?? '');
  while (one && one.id !== organisation.id && !above.has(one)) {
    above.add(one);
    one = byId.get(one.parentId ?? '');
  }
  return [...above];
}
