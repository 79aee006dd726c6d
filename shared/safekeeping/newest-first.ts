import type { Moment } from '../lib/calendar-date.ts';
import type { SavedMark } from './safekeeping.ts';

/** What is known of something that was made of an office's data. */
export type Made = {
  createdAt: Moment;
  mark?: SavedMark | undefined;
  /** Whose it is; marks of different offices tell nothing of each other. */
  keeper?: string | undefined;
};

type Known<T> = { one: T; mark: SavedMark | undefined; time: number };

/** Orders marks of one office, the earlier first: epochs only grow; within one, the acts are numbered. */
export function byMark(one: SavedMark, other: SavedMark): number {
  return one.epoch - other.epoch || one.seq - other.seq;
}

/**
 * What was made of an office's data, newest first: in the order of the acts that it holds, since the clock may have been
 * set back in between. Where these tell nothing (no mark, another office, nothing done in between) by date. `aboutOf` tells
 * what is known of one.
 */
export function newestFirst<T>(all: readonly T[], aboutOf: (one: T) => Made): T[] {
  const groups = new Map<string | undefined, Known<T>[]>();
  for (const one of all) {
    const { createdAt, mark, keeper = '' } = aboutOf(one);
    const name = mark && `of ${keeper}`;
    groups.set(name, [...(groups.get(name) ?? []), { one, mark, time: timeOf(createdAt) }]);
  }
  const queues = [...groups.values()].map((group) =>
    group.sort((a, b) => (a.mark && b.mark ? byMark(b.mark, a.mark) : 0) || b.time - a.time),
  );
  const newest: T[] = [];
  while (newest.length < all.length) {
    // Between the groups there is nothing but the date to go by.
    queues.sort(([a], [b]) => (b?.time ?? -1) - (a?.time ?? -1));
    const next = queues[0]?.shift();
    if (next) newest.push(next.one);
  }
  return newest;
}

/** Whether one of these, which are in their order of making, is dated after one that was made later. */
export function datesMislead(ordered: readonly Pick<Made, 'createdAt'>[]): boolean {
  return ordered.some(({ createdAt }, place) => {
    const before = ordered[place + 1];
    return before !== undefined && timeOf(before.createdAt) > timeOf(createdAt);
  });
}

/** What cannot be dated counts as very old. */
function timeOf(moment: Moment): number {
  const ms = Date.parse(moment);
  return Number.isNaN(ms) ? 0 : ms;
}
