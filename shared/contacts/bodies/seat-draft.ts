import {
  choice,
  draftFrom,
  fieldsFrom,
  optionalTexts,
  reference,
  type DraftOf,
  type KeptOf,
} from '../../records/draft-fields.ts';
import type { Seat, SeatRole } from './seat.ts';

/** The fields of a seat. A new one is added here. */
const SEAT_FIELDS = {
  role: choice<SeatRole>('member'),
  organisationId: reference,
  deputyOfSeatId: reference,
  label: optionalTexts,
};

/** A seat as a form holds it. */
export type SeatDraft = DraftOf<typeof SEAT_FIELDS>;

/** The form of a seat as it is. */
export const draftOfSeat = (seat: Seat): SeatDraft => draftFrom(SEAT_FIELDS, seat);

/** What the form says of a seat; that one stands in for another counts of a deputy alone. */
export function seatFields(draft: SeatDraft): KeptOf<typeof SEAT_FIELDS> {
  const fields = fieldsFrom(SEAT_FIELDS, draft);
  return draft.role === 'deputy' ? fields : { ...fields, deputyOfSeatId: undefined };
}
