import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Address } from '#renderer/ui/address.ts';

export type PointKind = 'deadline' | 'overdue' | 'unsure' | 'event' | 'done';

/** A line of a timeline: how long something goes on, and its days. */
export type Lane = {
  id: string;
  label: string;
  /** The language of the label, where it is not that of the screen. */
  lang?: Language;
  /** Where it leads; without one it is not a link. */
  href: Address;
  /** Everything that the line shows, in words. */
  words: string;
  spans: { from: CalendarDate; to: CalendarDate; isEstimate: boolean }[];
  points: { on: CalendarDate; kind: PointKind; label: string }[];
  /** What stands in the picture of a line that has no span. */
  note?: string;
};

export type LaneGroup = { id: string; name: string; lanes: Lane[] };

/** The years that a timeline shows, whole. */
export type Years = { first: number; last: number };
