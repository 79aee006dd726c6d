import type { CalendarDate, Moment } from '../lib/calendar-date.ts';
import { compareCodeUnits } from '../lib/compare-code-units.ts';

/** Something that touched a record, in words. */
export type TimelineEntry<Kind extends string> = {
  /** Unique in the timeline. */
  id: string;
  /** What it is about: what the reader can narrow the timeline to. */
  kind: Kind;
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
export function inTimelineOrder<Kind extends string>(
  entries: readonly TimelineEntry<Kind>[],
): TimelineEntry<Kind>[] {
  return entries.toSorted(
    (a, b) =>
      compareCodeUnits(b.day, a.day) ||
      compareCodeUnits(b.at ?? '', a.at ?? '') ||
      compareCodeUnits(a.id, b.id),
  );
}
