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
  warnings: PlanWarning[];
};

/** Something else that falls due: a deadline or a task, with its name. */
export type BusyDay = { on: CalendarDate; name: string };

/**
 * The inner dates of a deadline, worked backwards from it on the working days of the State: the last step ends on the
 * last working day on or before `dueOn`, each other one on the working day before the next begins. A step with a day of
 * its own (`doneBy`) ends on that, or on the last working day before it, and those before it follow.
 *
 * @param busy What else falls due, for collisions; leave out what the plan itself has made.
 */
export function planBackwards(
  dueOn: CalendarDate,
  lengths: readonly StepLength[],
  today: CalendarDate,
  busy: readonly BusyDay[] = [],
): PlannedStep[] {
  const planned: PlannedStep[] = [];
  let end = workingDayOnOrBefore(dueOn);
  let nextFrom: CalendarDate | null = null;
  for (const { step, workingDays, doneBy } of lengths.toReversed()) {
    if (workingDays < 1) continue;
    const to = doneBy === undefined ? end : workingDayOnOrBefore(doneBy);
    const from = workingDaysBefore(to, workingDays - 1);
    const isLate: boolean = nextFrom === null ? to > dueOn : to >= nextFrom;
    planned.push({
      step,
      workingDays,
      from,
      to,
      warnings: [
        ...warningsOf(from, to, today),
        ...(isLate ? [{ code: 'overlap' } as const] : []),
        ...(workingDays < (LEAST[step] ?? 1) ? [{ code: 'tooShort' } as const] : []),
        ...busy
          .filter(({ on }) => (step === 'draft' ? on >= from && on <= to : on === to))
          .map(({ on, name }) => ({ code: 'collision', with: name, on }) as const),
      ],
    });
    nextFrom = from;
    end = workingDaysBefore(from, 1);
  }
  return planned.toReversed();
}

/** The working day `count` working days before `day`, which is one itself. */
function workingDaysBefore(day: CalendarDate, count: number): CalendarDate {
  let found = day;
  for (let left = count; left > 0; left -= 1) {
    found = workingDayOnOrBefore(addDays(found, -1));
  }
  return found;
}

function warningsOf(from: CalendarDate, to: CalendarDate, today: CalendarDate): PlanWarning[] {
  let hasJuly = false;
  let hasChristmas = false;
  for (let day = from; day <= to && !(hasJuly && hasChristmas); day = addDays(day, 1)) {
    const date = day.slice(5);
    if (date.startsWith('07') && isWorkingDay(day)) hasJuly = true;
    if (date >= '12-23' || date <= '01-06') hasChristmas = true;
  }
  return [
    ...(from < today ? [{ code: 'past' } as const] : []),
    ...(hasJuly ? [{ code: 'july' } as const] : []),
    ...(hasChristmas ? [{ code: 'christmas' } as const] : []),
  ];
}
