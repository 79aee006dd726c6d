import { addDays } from '../../lib/add-days.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { placeOfDay, type Timeline, type TimelineAction } from './timeline.ts';
import { wrapLabel } from '../../text/wrap-label.ts';

/** Where things are in the picture of a schedule, in pixels. */
export type TimelineLayout = {
  width: number;
  height: number;
  left: number;
  row: number;
  bar: number;
  years: { year: number; x: number; width: number }[];
  today: number | null;
  lines: (
    | { kind: 'goal'; id: string | null; y: number; label: string }
    | {
        kind: 'action';
        action: TimelineAction;
        y: number;
        label: string[];
        /** Null without any day. */
        bar: { x: number; width: number; isOpen: boolean } | null;
        milestones: { id: string; x: number; isDone: boolean }[];
      }
  )[];
};

const LETTER = 0.54;

/**
 * Lays out a schedule: years across, goals and their actions down. A bar with one day alone goes on to the edge and is
 * open; a day that is the last is whole.
 */
export function layoutTimeline(
  timeline: Timeline,
  width: number,
  letter: number,
  today: CalendarDate,
): TimelineLayout {
  const row = Math.round(letter * 2.9);
  const left = Math.round(Math.min(width * 0.42, letter * 26));
  const room = Math.max(1, width - left - letter);
  const xOf = (day: CalendarDate) => left + placeOfDay(day, timeline) * room;
  const count = timeline.lastYear - timeline.firstYear + 1;
  const letters = Math.floor(left / (letter * LETTER)) - 1;
  let y = row;
  const next = () => {
    y += row;
    return y - row;
  };
  const lines = timeline.groups.flatMap((group): TimelineLayout['lines'] => [
    {
      kind: 'goal',
      id: group.id,
      y: next(),
      label: wrapLabel(group.name, Math.floor(width / (letter * LETTER)), 1)[0] ?? '',
    },
    ...group.actions.map((action) => {
      const { from, to } = action;
      const start = from === null ? left : xOf(from);
      const end = to === null ? left + room : xOf(addDays(to, 1));
      return {
        kind: 'action' as const,
        action,
        y: next(),
        label: wrapLabel(`${action.number} ${action.title}`, letters, 2),
        bar:
          from === null && to === null
            ? null
            : {
                x: Math.min(start, end),
                width: Math.max(3, end - start),
                isOpen: from === null || to === null,
              },
        milestones: action.milestones.map(({ id, dueOn, isDone }) => ({
          id,
          x: xOf(dueOn),
          isDone,
        })),
      };
    }),
  ]);
  const isNow = today >= `${timeline.firstYear}-01-01` && today <= `${timeline.lastYear}-12-31`;
  return {
    width,
    height: y,
    left,
    row,
    bar: Math.round(letter * 1.1),
    years: Array.from({ length: count }, (_, at) => ({
      year: timeline.firstYear + at,
      x: xOf(`${timeline.firstYear + at}-01-01`),
      width: room / count,
    })),
    today: isNow ? xOf(today) : null,
    lines,
  };
}
