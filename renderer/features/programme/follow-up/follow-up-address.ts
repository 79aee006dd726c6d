import { addressOf } from '../programme-address.ts';

/** The part of a programme's address under which it is followed up. */
export const FOLLOW_UP = 'follow-up';

/** Where a round is open, or what one body is asked in it: `id` is that of either. */
export function followUpAddress(programmeId: string, id?: string): string {
  return addressOf(programmeId, FOLLOW_UP, id);
}
