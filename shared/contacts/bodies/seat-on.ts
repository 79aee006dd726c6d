import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Position } from '../position.ts';
import type { Mandate } from './mandate.ts';
import type { Seat } from './seat.ts';

/**
 * Who holds a seat, by which mandate, and the position that she holds it in: the one in the seat's organisation before
 * others.
 */
export type Holder = {
  mandate: Mandate;
  person: Person;
  position: Position | undefined;
  /** Where she works, where that is not the seat's organisation. */
  employer?: Organisation | undefined;
  /** Her data are gone; of her there is the name alone. */
  isErased?: true;
};

/**
 * What is to be seen of a seat. `vacant`: nobody holds it. `no-deputy`: a member without a seat for a deputy.
 * `ends-soon`: a mandate ends within `ENDS_SOON_DAYS`, and nobody is known to hold the seat after it. `overlap`: several
 * hold it at once, or will. `person-twice`: its holder holds another seat of the body too.
 */
export type SeatMark = 'vacant' | 'no-deputy' | 'ends-soon' | 'overlap' | 'person-twice';

/** A seat as it stands on a day. */
export type SeatOn = {
  seat: Seat;
  organisation: Organisation | undefined;
  /** Those of the day; more than one where mandates overlap. */
  holders: Holder[];
  /** Those whose mandates begin later, earliest first. */
  next: Holder[];
  /** Who held it last, where nobody does. */
  previous: Holder | undefined;
  /** The seats of those who stand in for this one. */
  deputies: SeatOn[];
  marks: SeatMark[];
};
