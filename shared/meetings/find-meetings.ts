import type { Body } from '../contacts/bodies/body.ts';
import { fold } from '../text/fold.ts';
import type { Meeting } from './meeting.ts';
import { meetingNumber } from './meeting-series.ts';

/** What finds meetings by words: those whose body, number or place, in any language, have all of them. */
export function meetingFinder(
  meetings: readonly Meeting[],
  bodies: readonly Body[],
): (words: string) => Meeting[] {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const known = meetings.map((meeting) => {
    const { name = {}, abbr = {} } = bodyOf.get(meeting.bodyId) ?? {};
    const words = [...Object.values(name), ...Object.values(abbr), meeting.place ?? ''];
    return { meeting, text: fold([...words, meetingNumber(meeting)].join(' ')) };
  });
  return (words) => {
    const wanted = fold(words).split(' ');
    return known
      .filter(({ text }) => wanted.every((word) => text.includes(word)))
      .map(({ meeting }) => meeting);
  };
}

/** Whether one of the words is the number of a meeting, or begins one: `3`, `3/`, `3/2026`. */
export function hasMeetingNumber(words: string): boolean {
  return words.split(/\s/u).some((word) => /^\d{1,3}(?:\/\d{0,4})?$/u.test(word));
}
