import { create } from 'zustand';
import type { TimelineEntry } from '#shared/contacts/timeline/timeline-entry.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { Office } from './office.ts';

/** What an area has to tell of a person, in the language of the screen. */
export type TimelineSource = (
  office: Office,
  personId: string,
  language: Language,
) => Promise<TimelineEntry[]>;

/** Who adds to the timelines of persons, besides contacts themselves. */
export const useTimelineSources = create<{ sources: readonly TimelineSource[] }>(() => ({
  sources: [],
}));

/** Lets an area add to every person's timeline while the program runs; called once as its module is loaded. */
export function contributeTimeline(source: TimelineSource): void {
  useTimelineSources.setState(({ sources }) => ({ sources: [...sources, source] }));
}
