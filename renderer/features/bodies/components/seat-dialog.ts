import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import type { SeatRole } from '#shared/contacts/bodies/seat.ts';
import type { Holder, SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { BodyDetail } from '../bodies-data.ts';

/** What is being asked about a seat. */
export type OpenSeatDialog =
  | { kind: 'add'; role: SeatRole; deputyOf: SeatOn | null }
  | { kind: 'table' }
  | { kind: 'edit'; one: SeatOn }
  | { kind: 'appoint'; one: SeatOn }
  | { kind: 'replace'; one: SeatOn; holder: Holder }
  | { kind: 'end'; one: SeatOn; holder: Holder }
  | { kind: 'history'; seatId: string }
  | { kind: 'mandate'; mandate: Mandate };

export type SeatDialogProps = {
  detail: BodyDetail;
  /** The day that the composition is shown of: new mandates begin then unless another day is said. */
  day: CalendarDate;
  onClose: () => void;
};
