import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { RecordBase } from '../../records/record.ts';

export const ROUND_STATES = ['coming', 'underWay', 'followUp', 'ended'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A round of review (arviointikierros) that a body carries out on Finland. */
export type ReviewRound = RecordBase & {
  bodyId: string;
  instrumentId?: string;
  /** Its number: 1, 2, 3. */
  no?: number;
  theme?: LocalText;
  state: RoundState;
  notes?: string;
  catalogueKey?: string;
};

/** The stages of a round, in the order in which they come. */
export const STAGE_KEYS = [
  'questionnaire',
  'reply',
  'visit',
  'draftReport',
  'comments',
  'report',
  'recommendation',
  'followUpReply',
  'nextRound',
] as const;
export type StageKey = (typeof STAGE_KEYS)[number];

/** A stage of a round: when it is planned, due and done. */
export type RoundStage = RecordBase & {
  roundId: string;
  key: StageKey;
  plannedOn?: CalendarDate;
  dueOn?: CalendarDate;
  doneOn?: CalendarDate;
  /** The last day of a stage of several days, as a visit. */
  doneTo?: CalendarDate;
  /** That it is done though nobody knows the day. */
  doneUndated?: true;
  /** What is known of the day though not the day itself: "15.6., vuosi puuttuu lähteestä". */
  dayNote?: LocalText;
  sourceUrl?: string;
};
