import { addressOf } from '../programme-address.ts';

/** The part of a programme's address under which it is followed up, and in it that of replies that were read. */
export const FOLLOW_UP = 'follow-up';
export const REPLIES = 'replies';

/** Where a round is open, or what one body is asked in it: `id` is that of either; or the replies. */
export function followUpAddress(programmeId: string, id?: string): string {
  return addressOf(programmeId, FOLLOW_UP, id);
}
