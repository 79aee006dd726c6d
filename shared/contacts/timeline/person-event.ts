import type { TimelineEntry } from '../../records/timeline.ts';

/** What an entry of a person's timeline is about. */
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

/** Something that touched a person. */
export type PersonEvent = TimelineEntry<TimelineKind>;
