import type { CalendarDate } from '../../lib/calendar-date.ts';
import { YEAR_KINDS, type YearEntry, type YearKind } from './year-entries.ts';

/** A place in the ring: its middle is 0, 0; y grows downwards, as in SVG. */
export type Point = { x: number; y: number };

/** Where the mark of an entry stands, and the arc of one that lasts, along its ring. */
export type RingMark = {
  entry: YearEntry;
  at: Point;
  arc?: { from: Point; to: Point; radius: number; isLong: boolean };
};

/** The ring in its own units: months between the two outer circles, then a ring for each kind. */
export const RING = { outer: 290, inner: 264, mark: 13, hub: 92 } as const;
const FIRST_RING = 236;
const BETWEEN_RINGS = 34;
const STEP = 2 * RING.mark + 3;

/** The part of the year that lies before `day`, from 0; a day outside the year is put at its edge. */
export function partOfYear(day: CalendarDate, year: number): number {
  const first = Date.UTC(year, 0, 1);
  const part = (Date.parse(`${day}T00:00:00Z`) - first) / (Date.UTC(year + 1, 0, 1) - first);
  return Math.min(Math.max(part, 0), 1);
}

/** A place on a circle: 0 at the top, and on by the clock, as the year begins at the top. */
export function pointAt(part: number, radius: number): Point {
  const angle = part * 2 * Math.PI;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/** The circle of a kind. */
export const radiusOf = (kind: YearKind): number =>
  FIRST_RING - YEAR_KINDS.indexOf(kind) * BETWEEN_RINGS;

/**
 * Where the marks of `entries` stand: at the day on the circle of their kind; one that would cover another steps along the
 * circle by the least that frees it, so that as many as a year has can be read. Where the circle is full, marks cover one
 * another: the list beside the ring has them all.
 */
export function placeMarks(entries: readonly YearEntry[], year: number): RingMark[] {
  const placed: Point[] = [];
  return entries.map((entry) => {
    const radius = radiusOf(entry.kind);
    const [begins, ends] = [partOfYear(entry.from, year), partOfYear(entry.to ?? entry.from, year)];
    const at = freePoint((begins + ends) / 2, radius, placed);
    placed.push(at);
    return {
      entry,
      at,
      ...(ends > begins && {
        arc: {
          from: pointAt(begins, radius),
          to: pointAt(ends, radius),
          radius,
          isLong: ends - begins > 0.5,
        },
      }),
    };
  });
}

function freePoint(part: number, radius: number, placed: readonly Point[]): Point {
  const step = 1 / Math.ceil((2 * Math.PI * radius) / 4);
  for (let away = 0; away <= 0.5; away += step) {
    for (const side of away === 0 ? [0] : [away, -away]) {
      const point = pointAt(part + side, radius);
      if (placed.every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= STEP))
        return point;
    }
  }
  return pointAt(part, radius);
}

const round = (value: number) => Math.round(value * 100) / 100;
