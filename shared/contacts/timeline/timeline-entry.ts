import type { CalendarDate, Moment } from '../../lib/calendar-date.ts';

/** What an entry of a timeline is about: what the reader can narrow it to. */
export const TIMELINE_KINDS = [
  'change',
  'position',
  'body',
  'list',
  'cooperation',
  'privacy',
  'import',
  'document',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Something that touched a person, in words. */
export type TimelineEntry = {
  /** Unique in the timeline. */
  id: string;
  kind: TimelineKind;
  /** The day it belongs to at the office; for the order within a day, the moment where it is known. */
  day: CalendarDate;
  at?: Moment;
  text: string;
  /** A line each. */
  details: string[];
  /** Where it leads (`/bodies/…`). */
  to?: string;
};

/** The latest first, by day and moment; what only has a day comes last on it. */
export function inTimelineOrder(entries: readonly TimelineEntry[]): TimelineEntry[] {
  return entries.toSorted(
    (a, b) =>
      b.day.localeCompare(a.day) ||
      (b.at ?? '').localeCompare(a.at ?? '') ||
      a.id.localeCompare(b.id),
  );
}
