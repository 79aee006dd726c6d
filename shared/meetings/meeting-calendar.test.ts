import { expect, it } from 'vitest';
import type { MeetingModel } from './documents/meeting-model.ts';
import type { Meeting } from './meeting.ts';
import { meetingCalendarEntry } from './meeting-calendar.ts';

const meeting: Meeting = {
  id: 'm',
  createdAt: '2027-01-01T00:00:00.000Z',
  updatedAt: '2027-01-02T00:00:00.000Z',
  rev: 2,
  bodyId: 'b',
  number: 3,
  day: '2027-03-29',
  start: '09:00',
  end: '11:30',
  remoteAddress: 'https://etakokous.example/lumme',
  language: 'sv',
  state: 'invited',
};
const item = (number: number, text: string) => ({
  number,
  title: { text },
  presenter: 'Aino Mäki',
});
const model = {
  body: { text: 'Sekretariatet' },
  number: '3/2027',
  items: [item(1, 'Öppnande'), item(2, '')],
  attendees: [{ name: 'Aino Mäki' }],
} as unknown as MeetingModel;

it('is a meeting with its hours, place and agenda in the language of its papers, and names nobody', () => {
  const entry = meetingCalendarEntry({ ...meeting, place: 'Kokoushuone Lumme' }, model);
  expect(entry).toEqual({
    uid: 'm',
    from: '2027-03-29',
    start: '09:00',
    end: '11:30',
    title: 'Sekretariatet 3/2027',
    place: 'Kokoushuone Lumme',
    text: 'Distansförbindelse: https://etakokous.example/lumme\n\nÄrenden\n1. Öppnande\n2. Ärende utan namn',
    changedAt: '2027-01-02T00:00:00.000Z',
    revision: 2,
    isBusy: true,
  });
  expect(JSON.stringify(entry)).not.toContain('Mäki');
});

it('stands at the address where there is no place, and says what is planned and what was cancelled', () => {
  expect(meetingCalendarEntry({ ...meeting, state: 'planned' }, model)).toMatchObject({
    place: 'https://etakokous.example/lumme',
    isTentative: true,
  });
  expect(meetingCalendarEntry({ ...meeting, state: 'cancelled' }, model)).toMatchObject({
    isCancelled: true,
  });
});
