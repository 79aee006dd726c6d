import { eventTimes } from '../mail/calendar/event-times.ts';
import { maskIdentityCodes } from '../lib/identity-code.ts';
import type { Message, MessageEvent } from '../mail/message.ts';
import type { FieldChanges } from '../records/record.ts';
import type { Invitation, Meeting } from './meeting.ts';
import { compareMeetings, isHeld } from './meeting-series.ts';

/** Where those join who are not at the place: an address of one of the services that ministries meet in. */
const REMOTE = /https:\/\/[\w.-]{0,80}(?:teams|zoom|webex|meet)[^\s<>"]{1,500}/iu;
const MOST_READ = 20_000;
const LONGEST_PLACE = 300;

/** When and where a meeting is that an invitation tells of, without identity codes; null where its day is not told. */
export function meetingOfInvitation({
  event,
  text,
}: Pick<Message, 'event' | 'text'>): Pick<
  Meeting,
  'day' | 'start' | 'end' | 'place' | 'remoteAddress'
> | null {
  const times = event && eventTimes(event);
  if (!times) return null;
  const { from: day, start, end } = times;
  const location = event?.location ?? '';
  const remote = REMOTE.exec(location)?.[0] ?? REMOTE.exec(text.slice(0, MOST_READ))?.[0];
  const place = maskIdentityCodes(location.replace(REMOTE, '')).trim().slice(0, LONGEST_PLACE);
  return {
    day,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(place !== '' && { place }),
    ...(remote !== undefined && { remoteAddress: remote }),
  };
}

/** What an invitation that comes again changes of the meeting that was made of it; null where nothing, or it was held already. */
export function movesMeeting(
  meeting: Meeting,
  message: Pick<Message, 'event' | 'text'>,
): FieldChanges<Meeting> | null {
  const read = meetingOfInvitation(message);
  if (!read || isHeld(meeting) || isOlder(message.event, meeting)) return null;
  const { day, start, end, ...place } = read;
  const changes = { day, start, end, ...place };
  const isMoved = Object.entries(changes).some(
    ([field, value]) => meeting[field as keyof typeof changes] !== value,
  );
  return isMoved ? { ...changes, ...sequenceOf(message.event) } : null;
}

/** Whether an invitation is older than the one that was taken into a record last: it says nothing any more (RFC 5546 §2.1.5). */
export function isOlder(
  event: MessageEvent | null,
  { invitationSequence = 0 }: { invitationSequence?: number },
): boolean {
  return (event?.sequence ?? 0) < invitationSequence;
}

/** What a record keeps of the invitation that was taken into it, to know an older one by. */
export const sequenceOf = (event: MessageEvent | null): { invitationSequence?: number } =>
  event?.sequence === undefined ? {} : { invitationSequence: event.sequence };

/** The meeting that an answer is about: the one that its invitation was written of, else the only one at that time; null where no meeting is. */
export function answeredMeeting(event: MessageEvent, meetings: readonly Meeting[]): Meeting | null {
  const own = meetings.find(({ id }) => id === event.uid);
  if (own) return own;
  const times = eventTimes(event);
  if (!times) return null;
  const atDay = meetings.filter(({ day, state }) => day === times.from && state !== 'cancelled');
  const atTime = atDay.filter(({ start }) => start === times.start);
  const [only, ...others] = atTime.length > 0 ? atTime : atDay;
  return only && others.length === 0 ? only : null;
}

/** What an answer makes of an invitation: who may come, or has not said, stays invited. */
export function invitationAnswered(partstat: string | null): Invitation {
  if (partstat === 'ACCEPTED') return 'accepted';
  return partstat === 'DECLINED' || partstat === 'DELEGATED' ? 'declined' : 'invited';
}

/** Meetings in the order in which papers that came today are likely for them: what is ahead, the nearest first, then what was. */
export function nearestFirst(meetings: readonly Meeting[], today: string): Meeting[] {
  const inOrder = [...meetings].sort(compareMeetings);
  return [
    ...inOrder.filter(({ day }) => day >= today),
    ...inOrder.filter(({ day }) => day < today).reverse(),
  ];
}
