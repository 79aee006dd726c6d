import { addDays, daysBetween } from '#shared/lib/add-days.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { wrapLabel } from '#shared/text/wrap-label.ts';
import type { Lane, LaneGroup, PointKind, Years } from './lane.ts';

/** Where things are in the picture of a timeline, in pixels. */
export type LaneLayout = {
  width: number;
  height: number;
  left: number;
  row: number;
  bar: number;
  years: { year: number; x: number; width: number }[];
  months: { at: string; x: number; isYear: boolean }[];
  today: number | null;
  lines: (
    | { kind: 'group'; id: string; y: number; label: string }
    | {
        kind: 'lane';
        lane: Lane;
        y: number;
        label: string[];
        spans: { x: number; width: number; isEstimate: boolean }[];
        points: { x: number; kind: PointKind; label: string }[];
      }
  )[];
};

/** How wide a letter is, as a share of its height. */
const LETTER = 0.54;
/** With more years than this, quarters are not drawn. */
const MOST_WITH_QUARTERS = 4;

/** Lays out a timeline: years across, lines by group down. What lies outside the years is cut at their edge. */
export function layoutLanes(
  groups: readonly LaneGroup[],
  years: Years,
  width: number,
  letter: number,
  today: CalendarDate,
): LaneLayout {
  const row = Math.round(letter * 2.6);
  const left = Math.round(Math.min(width * 0.42, letter * 24));
  const room = Math.max(1, width - left - letter);
  const first = `${String(years.first)}-01-01`;
  const end = `${String(years.last + 1)}-01-01`;
  const days = daysBetween(first, end);
  const xOf = (day: CalendarDate) =>
    left + (Math.min(Math.max(daysBetween(first, day), 0), days) / days) * room;
  const isIn = (day: CalendarDate) => day >= first && day < end;
  const letters = Math.floor(left / (letter * LETTER)) - 1;
  const count = years.last - years.first + 1;
  let y = row;
  const next = () => {
    y += row;
    return y - row;
  };
  const lines = groups.flatMap((group): LaneLayout['lines'] => [
    {
      kind: 'group',
      id: group.id,
      y: next(),
      label: wrapLabel(group.name, Math.floor(width / (letter * LETTER)) - 2, 1)[0] ?? '',
    },
    ...group.lanes.map((lane) => ({
      kind: 'lane' as const,
      lane,
      y: next(),
      label: wrapLabel(lane.label, letters, 2),
      spans: lane.spans
        .filter(({ from, to }) => to >= first && from < end)
        .map(({ from, to, isEstimate }) => {
          const x = xOf(from);
          return { x, width: Math.max(3, xOf(addDays(to, 1)) - x), isEstimate };
        }),
      points: lane.points
        .filter(({ on }) => isIn(on))
        .map(({ on, kind, label }) => ({ x: xOf(on), kind, label })),
    })),
  ]);
  const months =
    count > MOST_WITH_QUARTERS
      ? []
      : Array.from({ length: count * 4 }, (_, at) => {
          const month = `${String(years.first + Math.floor(at / 4))}-${String((at % 4) * 3 + 1).padStart(2, '0')}-01`;
          return { at: month, x: xOf(month), isYear: at % 4 === 0 };
        });
  return {
    width,
    height: y,
    left,
    row,
    bar: Math.round(letter * 1.2),
    years: Array.from({ length: count }, (_, at) => ({
      year: years.first + at,
      x: xOf(`${String(years.first + at)}-01-01`),
      width: room / count,
    })),
    months,
    today: isIn(today) ? xOf(today) : null,
    lines,
  };
}
