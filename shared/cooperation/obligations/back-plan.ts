import { addDays } from '../../lib/add-days.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { isWorkingDay, workingDayOnOrBefore } from '../../lib/finnish-holidays.ts';
import type { ObligationKind } from './obligation.ts';

/** What is done on the way to a deadline, in order; texts under `obligations:step`. */
export const BACK_STEPS = [
  'request',
  'replies',
  'draft',
  'secretariat',
  'ministerialGroup',
  'translation',
  'sending',
] as const;
export type BackStep = (typeof BACK_STEPS)[number];

/** How long a step takes, and by when it must be done where that is not left to the plan. */
export type StepLength = {
  step: BackStep;
  /** Whole working days, 1 or more. A step of 0 is left out. */
  workingDays: number;
  doneBy?: CalendarDate;
};

/** The lengths to begin from: an office's custom, for its user to change. Only what others need is long. */
export const USUAL_LENGTHS: readonly StepLength[] = [
  { step: 'request', workingDays: 3 },
  { step: 'replies', workingDays: 20 },
  { step: 'draft', workingDays: 10 },
  { step: 'secretariat', workingDays: 5 },
  { step: 'ministerialGroup', workingDays: 5 },
  { step: 'translation', workingDays: 10 },
  { step: 'sending', workingDays: 1 },
];

/** Working days of the steps as they were last chosen for each kind of obligation; a step of 0 was left out. */
export type KeptLengths = Partial<Record<ObligationKind, Partial<Record<BackStep, number>>>>;

/** The lengths to begin a plan for `kind` from: those last chosen for it, the usual ones where none were. */
export function lengthsFor(kind: ObligationKind, kept: KeptLengths = {}): StepLength[] {
  return USUAL_LENGTHS.map(({ step, workingDays }) => ({
    step,
    workingDays: kept[kind]?.[step] ?? workingDays,
  }));
}

/** What is kept once a plan for `kind` was made with `lengths`; what is as usual is not kept. */
export function keepLengths(
  kept: KeptLengths,
  kind: ObligationKind,
  lengths: readonly StepLength[],
): KeptLengths {
  const others = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== kind));
  const own = lengths.filter(({ step, workingDays }) =>
    USUAL_LENGTHS.some((usual) => usual.step === step && usual.workingDays !== workingDays),
  );
  if (own.length === 0) return others;
  const steps = Object.fromEntries(own.map(({ step, workingDays }) => [step, workingDays]));
  return { ...others, [kind]: steps };
}

/** Less than this is too short for what others do in the step, in working days. */
const LEAST: Partial<Record<BackStep, number>> = {
  replies: 10,
  secretariat: 3,
  ministerialGroup: 3,
  translation: 5,
};

/**
 * What is wrong with a step. `past`: it should have begun before today; `july`, `christmas`: most people are away;
 * `collision`: something else falls due on its last day or, while the coordinator writes, in the midst of it; `overlap`:
 * it ends after the next one begins; `tooShort`: nobody can do it in that time.
 */
export type PlanWarning =
  | { code: 'past' | 'july' | 'christmas' | 'overlap' | 'tooShort' }
  | { code: 'collision'; with: string; on: CalendarDate };

export type PlannedStep = {
  step: BackStep;
  workingDays: number;
  /** Its first and last working day. */
  from: CalendarDate;
  to: CalendarDate;
  /** That it ends on a meeting of the body whose step it is. */
  isMeeting: boolean;
  warnings: PlanWarning[];
};

/** Something else that falls due: a deadline or a task, with its name. */
export type BusyDay = { on: CalendarDate; name: string };

/** The days on which the body of a step meets. */
export type MeetingDays = Partial<Record<BackStep, readonly CalendarDate[]>>;

/** What a plan is made among. */
type Around = {
  /** What else falls due, for collisions; without what the plan itself has made. */
  busy?: readonly BusyDay[];
  meetings?: MeetingDays;
};

/** A meeting so many days before its step would end is too early for it: it would leave idle weeks behind. */
const MEETING_WITHIN = 21;

/**
 * The inner dates of a deadline, worked backwards from it on the working days of the State: the last step ends on the
 * last working day on or before `dueOn`, each other one on the working day before the next begins, a body's on its last
 * meeting before that. A step with a day of its own (`doneBy`) ends on that, or on the last working day before it, and those
 * before it follow. July and the days around Christmas, when most people are away, are not counted where time allows.
 */
export function planBackwards(
  dueOn: CalendarDate,
  lengths: readonly StepLength[],
  today: CalendarDate,
  around: Around = {},
): PlannedStep[] {
  const calm = planOn(isCalmDay, dueOn, lengths, today, around);
  const [first] = calm;
  return first && first.from < today ? planOn(isWorkingDay, dueOn, lengths, today, around) : calm;
}

/** Most of the steps that others take, of which each may have up to so many times its length. */
const WAITED_FOR: ReadonlySet<BackStep> = new Set([
  'replies',
  'draft',
  'secretariat',
  'ministerialGroup',
]);
const MOST_TENTHS = 20;

/**
 * The lengths with the time that is left until the deadline given to the steps that others take, and to the draft: each by
 * the same share, at the most twice its length, so that no idle weeks come before a rush.
 */
export function spreadLengths(
  dueOn: CalendarDate,
  lengths: readonly StepLength[],
  today: CalendarDate,
  meetings: MeetingDays = {},
): StepLength[] {
  for (let tenths = MOST_TENTHS; tenths > 10; tenths -= 1) {
    const longer = lengths.map((one) =>
      WAITED_FOR.has(one.step)
        ? { ...one, workingDays: Math.round((one.workingDays * tenths) / 10) }
        : one,
    );
    const plan = planBackwards(dueOn, longer, today, { meetings });
    const isCalm = plan.every(
      ({ warnings }, at) =>
        at === plan.length - 1 ||
        warnings.every(({ code }) => code !== 'july' && code !== 'christmas'),
    );
    if (isCalm && plan[0] && plan[0].from > today) return longer;
  }
  return [...lengths];
}

function planOn(
  counts: (day: CalendarDate) => boolean,
  dueOn: CalendarDate,
  lengths: readonly StepLength[],
  today: CalendarDate,
  { busy = [], meetings = {} }: Around,
): PlannedStep[] {
  const planned: PlannedStep[] = [];
  let end = workingDayOnOrBefore(dueOn);
  let nextFrom: CalendarDate | null = null;
  for (const { step, workingDays, doneBy } of lengths.toReversed()) {
    if (workingDays < 1) continue;
    const meeting = doneBy === undefined ? meetingBefore(end, meetings[step], today) : undefined;
    const to = meeting ?? (doneBy === undefined ? end : workingDayOnOrBefore(doneBy));
    const from = daysBefore(to, workingDays - 1, counts);
    const isLate: boolean = nextFrom === null ? to > dueOn : to >= nextFrom;
    planned.push({
      step,
      workingDays,
      from,
      to,
      isMeeting: meeting !== undefined,
      warnings: [
        ...warningsOf(from, to, today, counts),
        ...(isLate ? [{ code: 'overlap' } as const] : []),
        ...(workingDays < (LEAST[step] ?? 1) ? [{ code: 'tooShort' } as const] : []),
        ...busy
          .filter(({ on }) => (step === 'draft' ? on >= from && on <= to : on === to))
          .map(({ on, name }) => ({ code: 'collision', with: name, on }) as const),
      ],
    });
    nextFrom = from;
    end = daysBefore(from, 1, counts);
  }
  return planned.toReversed();
}

/** The last meeting on or before `end` that is worth waiting for, and still to come. */
function meetingBefore(
  end: CalendarDate,
  days: readonly CalendarDate[] = [],
  today: CalendarDate,
): CalendarDate | undefined {
  const first = addDays(end, -MEETING_WITHIN);
  return days
    .filter((day) => day > today && day >= first && day <= end && isWorkingDay(day))
    .sort()
    .at(-1);
}

/** The counted day `count` counted days before `day`. */
function daysBefore(
  day: CalendarDate,
  count: number,
  counts: (day: CalendarDate) => boolean,
): CalendarDate {
  let found = day;
  for (let left = count; left > 0; left -= 1) {
    do found = addDays(found, -1);
    while (!counts(found));
  }
  return found;
}

const isJuly = (day: CalendarDate) => day.slice(5, 7) === '07' && isWorkingDay(day);
const isChristmas = (day: CalendarDate) => day.slice(5) >= '12-23' || day.slice(5) <= '01-06';
const isCalmDay = (day: CalendarDate) => isWorkingDay(day) && !isJuly(day) && !isChristmas(day);

function warningsOf(
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
  counts: (day: CalendarDate) => boolean,
): PlanWarning[] {
  let hasJuly = false;
  let hasChristmas = false;
  for (let day = from; day <= to && !(hasJuly && hasChristmas); day = addDays(day, 1)) {
    // In a plan that goes around those days, only its own last day can be one.
    if (counts !== isWorkingDay && day !== to) continue;
    hasJuly ||= isJuly(day);
    hasChristmas ||= isChristmas(day);
  }
  return [
    ...(from < today ? [{ code: 'past' } as const] : []),
    ...(hasJuly ? [{ code: 'july' } as const] : []),
    ...(hasChristmas ? [{ code: 'christmas' } as const] : []),
  ];
}
