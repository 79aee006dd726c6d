import { expect, it } from 'vitest';
import type { MessageEvent } from '../mail/message.ts';
import {
  answeredMeeting,
  invitationAnswered,
  meetingOfInvitation,
  nearestFirst,
} from './from-message.ts';
import type { Meeting } from './meeting.ts';

const event = (own: Partial<MessageEvent> = {}): MessageEvent => ({
  ...{ start: '2026-09-15T10:00:00Z', end: '2026-09-15T11:30:00Z', uid: null, method: 'REQUEST' },
  ...{ partstat: null, summary: 'Kokous', ...own },
});
const meeting = (id: string, own: Partial<Meeting> = {}): Meeting => ({
  ...{ id, bodyId: 'b', number: 1, day: '2026-09-15', language: 'fi', state: 'planned' },
  ...{ createdAt: '', updatedAt: '', rev: 1, ...own },
});

it('reads day, time, place and remote address of an invitation', () => {
  const read = meetingOfInvitation({
    event: event({ location: 'Neuvotteluhuone 3; Microsoft Teams -kokous' }),
    text: 'Liity <https://teams.microsoft.com/l/meetup-join/19%3a> täältä',
  });
  expect(read).toEqual({
    ...{ day: '2026-09-15', start: '13:00', end: '14:30' },
    place: 'Neuvotteluhuone 3; Microsoft Teams -kokous',
    remoteAddress: 'https://teams.microsoft.com/l/meetup-join/19%3a',
  });
  expect(meetingOfInvitation({ event: event({ start: null }), text: '' })).toBeNull();
});

it('finds the meeting of an answer by its invitation, else by its time where that is of one alone', () => {
  const [a, b] = [meeting('a', { start: '13:00' }), meeting('b', { start: '09:00' })];
  expect(answeredMeeting(event({ uid: 'b' }), [a, b])?.id).toBe('b');
  expect(answeredMeeting(event({ uid: 'x' }), [a, b])?.id).toBe('a');
  expect(answeredMeeting(event(), [a, meeting('c', { start: '13:00' })])).toBeNull();
  expect(answeredMeeting(event(), [meeting('d')])?.id).toBe('d');
  expect(answeredMeeting(event(), [meeting('d', { state: 'cancelled' })])).toBeNull();
});

it('takes only a yes for a yes and a no for a no', () => {
  expect(
    ['ACCEPTED', 'DECLINED', 'DELEGATED', 'TENTATIVE', 'NEEDS-ACTION', null].map(
      invitationAnswered,
    ),
  ).toEqual(['accepted', 'declined', 'declined', 'invited', 'invited', 'invited']);
});

it('names first the meeting that comes next', () => {
  const days = ['2026-01-10', '2026-12-01', '2026-06-01', '2025-11-01'];
  const meetings = days.map((day) => meeting(day, { day }));
  expect(nearestFirst(meetings, '2026-05-01').map(({ id }) => id)).toEqual([
    ...['2026-06-01', '2026-12-01', '2026-01-10', '2025-11-01'],
  ]);
});
