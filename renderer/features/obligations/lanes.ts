import type { Body } from '#shared/contacts/bodies/body.ts';
import { collatorFor } from '#shared/text/collator.ts';
import type { Deadline, DeadlineState } from '#shared/cooperation/obligations/deadlines.ts';
import type { RoundStage } from '#shared/cooperation/review-rounds/review-round.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { addDays, daysBetween } from '#shared/lib/add-days.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Address } from '#renderer/ui/address.ts';
import { wrapLabel } from '#shared/text/wrap-label.ts';

export type PointKind = 'deadline' | 'overdue' | 'unsure' | 'event' | 'done';

/** A line of a timeline: how long something goes on, and its days. */
export type Lane = {
  id: string;
  label: string;
  /** Where it leads; without one it is not a link. */
  href: Address;
  /** Everything that the line shows, in words. */
  words: string;
  spans: { from: CalendarDate; to: CalendarDate; isEstimate: boolean }[];
  points: LanePoint[];
  /** What stands in the picture of a line that has no day. */
  note?: string;
};

type LanePoint = { on: CalendarDate; kind: PointKind; label: string };

export type LaneGroup = { id: string; name: string; lanes: Lane[] };

/** The years that a timeline shows, whole. */
export type Years = { first: number; last: number };

/** How long before its deadline the work is drawn. */
const WORK_MONTHS = 6;

/** The line of an obligation: the work that leads to each of its deadlines, and the deadlines. */
export function obligationLane(
  deadlines: readonly Deadline[],
  words: {
    label: string;
    href: Address;
    words: string;
    labelOf: (day: CalendarDate, state: DeadlineState) => string;
  },
): Lane {
  const [{ obligation } = { obligation: undefined }] = deadlines;
  const isEvent = obligation?.kind === 'event';
  const { rule } = obligation ?? {};
  const eventOn = rule?.kind === 'after' ? rule.eventOn : undefined;
  return {
    id: obligation?.id ?? '',
    label: words.label,
    href: words.href,
    words: words.words,
    spans: isEvent
      ? []
      : deadlines.map(({ dueOn, isVerified }) => {
          const usual = addMonths(dueOn, -WORK_MONTHS);
          return {
            from: eventOn !== undefined && eventOn > usual ? eventOn : usual,
            to: dueOn,
            isEstimate: !isVerified,
          };
        }),
    points: deadlines.map(({ dueOn, isVerified, state }) => ({
      on: dueOn,
      kind:
        state === 'sent' || state === 'waived'
          ? 'done'
          : state === 'overdue'
            ? 'overdue'
            : !isVerified
              ? 'unsure'
              : isEvent
                ? 'event'
                : 'deadline',
      label: words.labelOf(dueOn, state),
    })),
  };
}

/** The line of a round: from its first day to its last, and the day of each stage. */
export function roundLane(
  stages: readonly RoundStage[],
  today: CalendarDate,
  words: { id: string; label: string; href: Address; words: string; note: string },
): Lane {
  const days = stages.flatMap((stage) => {
    const on = stage.doneOn ?? stage.dueOn ?? stage.plannedOn;
    return on === undefined ? [] : [{ on, stage }];
  });
  const sorted = days.map(({ on, stage }) => stage.doneTo ?? on).sort();
  const from = days.map(({ on }) => on).sort()[0];
  const to = sorted.at(-1);
  return {
    ...words,
    spans: from !== undefined && to !== undefined ? [{ from, to, isEstimate: false }] : [],
    points: days.map(({ on, stage }) => ({
      on,
      kind: stage.doneOn
        ? 'done'
        : !stage.dueOn
          ? 'unsure'
          : stage.dueOn < today
            ? 'overdue'
            : 'deadline',
      label: '',
    })),
  };
}

/** Groups by body, the bodies in the order of their names; what has none comes last under `noBody`. */
export function groupByBody<Item>(
  items: readonly Item[],
  bodyIdOf: (item: Item) => string | undefined,
  bodies: readonly Body[],
  language: Language,
  noBody: string,
): { id: string; name: string; items: Item[] }[] {
  const { compare } = collatorFor(language);
  const known = new Map(bodies.map((body) => [body.id, body]));
  const groups = new Map<string, { id: string; name: string; items: Item[] }>();
  for (const item of items) {
    const body = known.get(bodyIdOf(item) ?? '');
    const id = body?.id ?? '';
    const short = pickText(body?.abbr, language);
    const long = pickText(body?.name, language);
    const name = body ? (short && short !== long ? `${long} (${short})` : long) : noBody;
    const group = groups.get(id) ?? { id, name, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(one.id === '') - Number(other.id === '') || compare(one.name, other.name),
  );
}

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
