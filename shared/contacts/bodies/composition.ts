import { addDays } from '../../lib/add-days.ts';
import { compareOrder } from '../../records/order.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { ContactTables } from '../contact-tables.ts';
import { isCurrent, mainPosition } from '../current-positions.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import { keptNames } from '../privacy/kept-names.ts';
import type { Tombstone } from '../privacy/tombstone.ts';
import type { Body, BodyKind } from './body.ts';
import type { Mandate } from './mandate.ts';
import { endingBy, markedSeats } from './seat-marks.ts';
import type { Holder, SeatOn } from './seat-on.ts';
import { SEAT_ROLES, type Seat, type SeatRole } from './seat.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** The rows that a composition is made of. Those of other bodies may be among them. */
export type BodyRows = Pick<
  ContactTables,
  'bodies' | 'seats' | 'mandates' | 'organisations' | 'persons' | 'positions'
> & {
  /** Of erased persons: where a composition keeps the name, it goes on naming her. */
  tombstones?: readonly Tombstone[];
};

/** A body as it stands on a day: its seats by role, in the order in which a composition names them. */
export type Composition = {
  body: Body;
  day: CalendarDate;
  /** Whether the body works on that day; what is vacant or missing is marked only then. */
  phase: 'before' | 'running' | 'ended';
  /** Deputies stand with the seat they stand in for; as a group of their own only those who stand in for no one seat. */
  groups: { role: SeatRole; seats: SeatOn[] }[];
  counts: CompositionCounts;
};

export type CompositionCounts = {
  /** Seats other than deputies'. */
  seats: number;
  /** Of those, the ones that somebody holds. */
  held: number;
  vacant: number;
  /** Members' seats, vacant ones among them, without a deputy: there is no seat for one, or nobody holds it. */
  withoutDeputy: number;
  /** Mandates after which nobody is known to hold the seat, deputies' among them. */
  endingSoon: number;
  /** Seats, deputies' among them, that several hold at once, now or as mandates are known to begin. */
  overlapping: number;
};

/** "Mandates that end within 90 days": long enough to ask a ministry for a new name. */
export const ENDS_SOON_DAYS = 90;

/** Kinds of body whose members are appointed with personal deputies; in others only where some seat has one. */
const WITH_DEPUTIES: readonly BodyKind[] = ['secretariat', 'steeringGroup', 'workingGroup'];

/**
 * The composition of body `bodyId` on `day`, or null where `rows` do not hold it. Mandates count from their first day to
 * their last, both included; without a last day they go on. Mandates of persons that are not among the rows are left out.
 */
export function compositionOn(
  rows: BodyRows,
  bodyId: string,
  day: CalendarDate,
): Composition | null {
  const body = rows.bodies.find(({ id }) => id === bodyId);
  if (!body) return null;
  const seats = rows.seats.filter((seat) => seat.bodyId === bodyId).sort(compareOrder);
  const mainSeats = new Map(
    seats.filter(({ role }) => role !== 'deputy').map((seat) => [seat.id, seat]),
  );
  const holdersOf = holdersBySeat(rows, seats);
  const organisations = new Map(rows.organisations.map((row) => [row.id, row]));
  const seatOn = (seat: Seat): SeatOn => ({
    seat,
    organisation: seat.organisationId ? organisations.get(seat.organisationId) : undefined,
    ...holdersOn(holdersOf.get(seat.id) ?? [], seat, day, {
      positions: rows.positions,
      organisations,
    }),
    deputies: seats.filter((other) => standsInFor(other, seat, mainSeats)).map(seatOn),
    marks: [],
  });
  const shown = seats
    .filter(({ role, deputyOfSeatId }) => role !== 'deputy' || !mainSeats.has(deputyOfSeatId ?? ''))
    .map(seatOn);
  const phase = phaseOn(body, day);
  const general = shown.some(({ seat }) => seat.role === 'deputy');
  const withDeputies =
    !general &&
    (WITH_DEPUTIES.includes(body.kind) || shown.some(({ deputies }) => deputies.length > 0));
  const marked =
    phase === 'running'
      ? markedSeats(shown, { soon: addDays(day, ENDS_SOON_DAYS), withDeputies })
      : shown;
  const groups = SEAT_ROLES.map((role) => ({
    role,
    seats: marked.filter(({ seat }) => seat.role === role),
  })).filter((group) => group.seats.length > 0);
  return { body, day, phase, groups, counts: countsOf(marked, withDeputies, phase, day) };
}

/** Every seat of a composition, each followed by its deputies'. */
export function allSeats(composition: Pick<Composition, 'groups'>): SeatOn[] {
  return composition.groups.flatMap(({ seats }) => seats.flatMap((one) => [one, ...one.deputies]));
}

/** Whether the mandate holds on `day`: begun, and its last day not over. */
export function holdsOn({ from, to }: Pick<Mandate, 'from' | 'to'>, day: CalendarDate): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** Whether a body works on `day`: its first and its last day included. */
export function phaseOn({ from, to }: Pick<Body, 'from' | 'to'>, day: CalendarDate) {
  if (from !== undefined && day < from) return 'before';
  return to !== undefined && to < day ? 'ended' : 'running';
}

function standsInFor(other: Seat, seat: Seat, mainSeats: ReadonlyMap<string, Seat>): boolean {
  return other.role === 'deputy' && other.deputyOfSeatId === seat.id && mainSeats.has(seat.id);
}

/** Everybody whom a composition may name: the persons, and erased ones by the name that is kept. */
export function namedPersons({ persons, tombstones = [] }: BodyRows): Map<string, Named> {
  const erased = keptNames(tombstones).map((person) => ({ person, isErased: true as const }));
  return new Map(
    [...erased, ...persons.map((person) => ({ person }))].map((one) => [one.person.id, one]),
  );
}

type Named = Pick<Holder, 'person' | 'isErased'>;
type Holding = Named & { mandate: Mandate };

/** The mandates of each seat with their persons, earliest first. */
function holdersBySeat(rows: BodyRows, seats: readonly Seat[]): Map<string, Holding[]> {
  const persons = namedPersons(rows);
  const found = new Map<string, Holding[]>(seats.map(({ id }) => [id, []]));
  for (const mandate of rows.mandates) {
    const named = persons.get(mandate.personId);
    if (named) found.get(mandate.seatId)?.push({ mandate, ...named });
  }
  for (const holders of found.values()) {
    holders.sort((a, b) => compareCodeUnits(a.mandate.from, b.mandate.from));
  }
  return found;
}

function holdersOn(
  all: readonly Holding[],
  seat: Seat,
  day: CalendarDate,
  {
    positions,
    organisations,
  }: { positions: readonly Position[]; organisations: ReadonlyMap<string, Organisation> },
): Pick<SeatOn, 'holders' | 'next' | 'previous'> {
  const placed = (holding: Holding): Holder => {
    const position = positionOf(holding.person, seat, day, positions);
    const isElsewhere = position && position.organisationId !== seat.organisationId;
    const employer = isElsewhere ? organisations.get(position.organisationId) : undefined;
    return { ...holding, position, ...(employer && { employer }) };
  };
  const holders = all.filter(({ mandate }) => holdsOn(mandate, day));
  const past = all
    .filter(({ mandate }) => mandate.to !== undefined && mandate.to < day)
    .sort((a, b) => compareCodeUnits(a.mandate.to ?? '', b.mandate.to ?? ''))
    .at(-1);
  return {
    holders: holders.map(placed),
    next: all.filter(({ mandate }) => mandate.from > day).map(placed),
    previous: holders.length === 0 && past ? placed(past) : undefined,
  };
}

function positionOf(
  person: Person,
  seat: Seat,
  day: CalendarDate,
  positions: readonly Position[],
): Position | undefined {
  const own = positions.filter(({ personId }) => personId === person.id);
  return (
    own.find(
      (position) => position.organisationId === seat.organisationId && isCurrent(position, day),
    ) ?? mainPosition(own, day)
  );
}

function countsOf(
  seats: readonly SeatOn[],
  withDeputies: boolean,
  phase: Composition['phase'],
  day: CalendarDate,
): CompositionCounts {
  const main = seats.filter(({ seat }) => seat.role !== 'deputy');
  const held = main.filter(({ holders }) => holders.length > 0).length;
  const running = phase === 'running';
  const isHeld = ({ holders }: SeatOn) => holders.length > 0;
  const soon = addDays(day, ENDS_SOON_DAYS);
  const every = seats.flatMap((one) => [one, ...one.deputies]);
  return {
    seats: main.length,
    held,
    vacant: running ? main.length - held : 0,
    withoutDeputy:
      running && withDeputies
        ? main.filter(({ seat, deputies }) => seat.role === 'member' && !deputies.some(isHeld))
            .length
        : 0,
    endingSoon: running ? every.flatMap((one) => endingBy(one, soon)).length : 0,
    overlapping: every.filter(({ marks }) => marks.includes('overlap')).length,
  };
}
