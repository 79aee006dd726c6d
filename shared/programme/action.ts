import type { RichText } from '../rich-text/rich-text.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import type { RecordBase } from '../records/record.ts';
import type { Translated } from './translated.ts';

export const ACTION_KINDS = [
  'legislation',
  'structure',
  'training',
  'guidance',
  'research',
  'communication',
  'service',
  'intl',
  'other',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** How far an action has come in the drafting, and later in the carrying out. */
export const ACTION_STATES = [
  'idea',
  'proposed',
  'inDraft',
  'agreed',
  'approved',
  'running',
  'ended',
  'dropped',
] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** What an action cannot do without: each asks something else of those who decide. */
export const ACTION_NEEDS = ['legislation', 'money', 'practice'] as const;
export type ActionNeed = (typeof ACTION_NEEDS)[number];

/** Whether there is money: none is needed, within the frames of spending, granted, granted in part, not known. */
export const MONEY_STATES = ['none', 'withinFrames', 'secured', 'partly', 'open'] as const;
export type MoneyState = (typeof MONEY_STATES)[number];

export type ActionMoney = {
  state: MoneyState;
  /** In euros. */
  sum?: number;
  /** The item of the State budget, as `25.01.03`. */
  budgetItem?: string;
  note?: string;
};

/** An action (toimenpide) of a programme. Its number is worked out (`numberProgramme`); its id stays. */
export type Action = RecordBase & {
  programmeId: string;
  /** The goal that it carries out; absent while it has none. */
  goalId?: string;
  /** Its place among the actions of its goal: `orderBetween`. */
  order: string;
  title: Translated<string>;
  description?: Translated<RichText>;
  kind?: ActionKind;
  /** Each need once. */
  needs: ActionNeed[];
  /** The office's own words that it sorts actions by (`tidyTags`). */
  tags?: string[];
  from?: CalendarDate;
  to?: CalendarDate;
  /** Of the schedule, what days do not tell: "jatkuva", "vuosittain". */
  scheduleNote?: Translated<string>;
  money?: ActionMoney;
  state: ActionState;
  /** The action of an earlier programme that it goes on with. */
  predecessorId?: string;
  notes?: string;
};
