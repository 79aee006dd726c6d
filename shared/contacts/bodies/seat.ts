import type { LocalText } from '../../i18n/languages.ts';
import type { RecordBase } from '../../records/record.ts';

/** In the order in which a composition names them. */
export const SEAT_ROLES = [
  'chair',
  'viceChair',
  'member',
  'deputy',
  'expert',
  'secretary',
  'observer',
] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A place in a body: an organisation's, or a person's own (then without `organisationId`). It stays when its holder changes. */
export type Seat = RecordBase & {
  bodyId: string;
  organisationId?: string;
  role: SeatRole;
  /** Of a deputy: the seat whose holder is stood in for. */
  deputyOfSeatId?: string;
  /** What the place is for, where the role does not say it. */
  label?: LocalText;
  /** Its place among the body's seats of the same role, as `orderBetween` makes it. */
  order: string;
};
