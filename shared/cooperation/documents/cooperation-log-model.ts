import { countryName } from '../../text/country-name.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import {
  ENGAGEMENT_KINDS,
  type Engagement,
  type EngagementKind,
} from '../engagements/engagement.ts';
import { monthName } from '../../documents/texts/day-span.ts';
import { ownWords } from './own-words.ts';
import {
  compareEngagements,
  engagementPrinter,
  type EngagementPrinter,
  type EngagementRows,
  type PrintedEngagement,
} from './printed-engagement.ts';
import { collatorFor } from '../../text/collator.ts';

/** What a log is arranged by. */
export const LOG_GROUPINGS = ['month', 'body', 'country', 'topic'] as const;
export type LogGrouping = (typeof LOG_GROUPINGS)[number];

/** Which entries a log is of: those of a body, in a country, on a topic. */
export type LogFilters = { bodyId?: string; country?: string; topic?: string };

export type LogOptions = LogFilters & {
  period: { from: CalendarDate; to: CalendarDate };
  groupBy: LogGrouping;
  language: Language;
  /** Whose positions stand by the names of persons. */
  day: CalendarDate;
};

export type LogGroup = {
  /** Empty where the entries have none: no country, no body, no topic. */
  name: TextInLanguage;
  entries: PrintedEngagement[];
  /** Entries that belong here too but stand whole under an earlier heading. */
  alsoHere: { when: string; title: TextInLanguage; under: string }[];
};

/** The log of a period with every reference resolved: plain values that can be sent to a worker. */
export type CooperationLogModel = {
  period: { from: CalendarDate; to: CalendarDate };
  /** Nothing can be added to it by days still to come. */
  isOver: boolean;
  groupBy: LogGrouping;
  /** What the log is narrowed down to, in words; empty where to nothing. */
  body: TextInLanguage;
  country: string;
  topic: string;
  groups: LogGroup[];
  figures: {
    entries: number;
    /** Of these, those that begin after the day of the log. */
    coming: number;
    bodies: number;
    countries: number;
    interventions: number;
    outcomes: number;
    /** How many of each kind, those with most first; kinds without any are left out. */
    kinds: { kind: EngagementKind; count: number }[];
  };
  internal: number;
  /** Of the period, but not in the log. */
  leftOut: { restricted: number; drafts: number; cancelled: number };
  sampleData: boolean;
};

/**
 * The log of the days of `period`, both included: an entry counts by its first day and the days after it. Restricted
 * entries, drafts and those cancelled are left out and counted; templates are no entries.
 */
export function cooperationLogModel(
  rows: EngagementRows,
  options: LogOptions,
): CooperationLogModel {
  const { period, language, groupBy, bodyId, country, topic } = options;
  const printer = engagementPrinter(rows, options);
  const found = rows.engagements.filter(
    (one) => isOf(one, period) && isWanted(one, options, printer),
  );
  const leftOut = {
    restricted: found.filter(({ confidentiality }) => confidentiality === 'restricted').length,
    drafts: found.filter((one) => isOpen(one) && one.state === 'draft').length,
    cancelled: found.filter((one) => isOpen(one) && one.state === 'cancelled').length,
  };
  const shown = found
    .filter((one) => isOpen(one) && one.state !== 'draft' && one.state !== 'cancelled')
    .sort(compareEngagements);
  const entries = shown.map((one) => printer.print(one));
  const grouping = { groupBy, language, printer };
  return {
    period,
    isOver: period.to <= options.day,
    groupBy,
    body: printer.names.body(bodyId),
    country: country === undefined ? '' : countryName(country, language),
    topic: topic ?? '',
    groups: groupsOf(shown, entries, grouping),
    figures: figuresOf(shown, entries, options.day, printer),
    internal: entries.filter(({ isInternal }) => isInternal).length,
    leftOut,
    sampleData: shown.some(({ sample }) => sample),
  };
}

function isOpen({ confidentiality }: Engagement): boolean {
  return confidentiality !== 'restricted';
}

function isOf({ from, to, template }: Engagement, period: LogOptions['period']): boolean {
  if (template || from === undefined) return false;
  return from <= period.to && (to ?? from) >= period.from;
}

function isWanted(
  engagement: Engagement,
  { bodyId, country, topic }: LogFilters,
  { bodyIdsOf }: EngagementPrinter,
): boolean {
  if (country !== undefined && engagement.country !== country) return false;
  if (topic !== undefined && !engagement.topics?.includes(topic)) return false;
  return bodyId === undefined || bodyIdsOf(engagement.id).has(bodyId);
}

function figuresOf(
  shown: readonly Engagement[],
  entries: readonly PrintedEngagement[],
  day: CalendarDate,
  { bodyIdsOf }: EngagementPrinter,
): CooperationLogModel['figures'] {
  const counts = new Map<EngagementKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sum = (count: (entry: PrintedEngagement) => number) =>
    entries.reduce((total, entry) => total + count(entry), 0);
  return {
    entries: entries.length,
    coming: entries.filter(({ from }) => from !== null && from > day).length,
    bodies: new Set(shown.flatMap(({ id }) => [...bodyIdsOf(id)])).size,
    countries: new Set(shown.flatMap(({ country }) => country ?? [])).size,
    interventions: sum(({ interventions }) => interventions.length),
    outcomes: sum(({ outcomes }) => outcomes.length),
    kinds: ENGAGEMENT_KINDS.filter((kind) => counts.has(kind))
      .map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
      .sort((one, other) => other.count - one.count),
  };
}

type Grouping = { groupBy: LogGrouping; language: Language; printer: EngagementPrinter };

/** The groups of an entry; one without any belongs to the group without a name. */
function namesOf(
  engagement: Engagement,
  entry: PrintedEngagement,
  { groupBy, language, printer }: Grouping,
): TextInLanguage[] {
  switch (groupBy) {
    case 'month':
      return [{ text: monthName(engagement.from ?? '', language) }];
    case 'body':
      return [...printer.bodyIdsOf(engagement.id)].map((id) => printer.names.body(id));
    case 'country':
      return [{ text: entry.country }];
    case 'topic':
      return entry.topics.map((text) => ownWords(text, language));
  }
}

function groupsOf(
  shown: readonly Engagement[],
  entries: readonly PrintedEngagement[],
  grouping: Grouping,
): LogGroup[] {
  const groups = new Map<string, LogGroup>();
  shown.forEach((engagement, index) => {
    const entry = entries[index];
    if (!entry) return;
    const names = namesOf(engagement, entry, grouping).filter(({ text }) => text !== '');
    for (const name of names.length > 0 ? names : [{ text: '' }]) {
      const group = groups.get(name.text) ?? { name, entries: [], alsoHere: [] };
      groups.set(name.text, group);
      group.entries.push(entry);
    }
  });
  const sorted = [...groups.values()];
  if (grouping.groupBy === 'month') return sorted;
  const collator = collatorFor(grouping.language);
  sorted.sort(
    (one, other) =>
      Number(one.name.text === '') - Number(other.name.text === '') ||
      collator.compare(one.name.text, other.name.text),
  );
  return oncePrinted(sorted);
}

/** Each entry stands whole under the first of its headings; under the others one line says where it is. */
function oncePrinted(groups: readonly LogGroup[]): LogGroup[] {
  const printed = new Map<PrintedEngagement, string>();
  return groups.map((group) => {
    const entries: PrintedEngagement[] = [];
    const alsoHere: LogGroup['alsoHere'] = [];
    for (const entry of group.entries) {
      const under = printed.get(entry);
      if (under === undefined) {
        printed.set(entry, group.name.text);
        entries.push(entry);
      } else {
        alsoHere.push({ when: entry.when, title: entry.title, under });
      }
    }
    return { ...group, entries, alsoHere };
  });
}
