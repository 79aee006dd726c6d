import type { CalendarDate } from '../lib/calendar-date.ts';
import { OWNER_KINDS, type OwnerKind } from '../records/owner-kinds.ts';
import type { RecordBase } from '../records/record.ts';

/** What a task can come of. */
export type TaskSource = Exclude<OwnerKind, 'followUpRequest'>;
export const TASK_SOURCES = OWNER_KINDS.filter(
  (kind): kind is TaskSource => kind !== 'followUpRequest',
);

/** How often a task that comes again does. */
export const REPEATS = ['week', 'twoWeeks', 'month', 'quarter', 'year'] as const;
export type Repeat = (typeof REPEATS)[number];

/** A task (tehtävä): the coordinator's own, or one that somebody else has promised. */
export type Task = RecordBase & {
  title: string;
  notes?: string;
  dueOn?: CalendarDate;
  /** Done, it comes again: its days are counted from `repeatsFrom`, which is there with it (`repeat-task.ts`). */
  repeats?: Repeat;
  repeatsFrom?: CalendarDate;
  doneOn?: CalendarDate;
  /** Who does it: a person, an organisation, or somebody known by name alone; the coordinator where none is said. */
  personId?: string;
  organisationId?: string;
  assigneeName?: string;
  /** What it came of; with that it goes and stays. */
  sourceKind?: TaskSource;
  sourceId?: string;
  /** Of a plan worked backwards from a deadline: which step it is (`obligations/back-plan.ts`). */
  step?: string;
  /** The message or invitation that it was made of (`mail/message-id.ts`). */
  messageId?: string;
};
