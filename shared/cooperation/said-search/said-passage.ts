import type { LocalText } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Confidentiality } from '../engagements/engagement.ts';

/** What a passage is, what Finland itself said first. */
export const SAID_KINDS = [
  'intervention',
  'finalAnswer',
  'response',
  'outcome',
  'summary',
  'position',
  'answerReceived',
  'status',
] as const;
export type SaidKind = (typeof SAID_KINDS)[number];

/** A text that was said, answered or agreed on, with where it stands. */
export type SaidPassage = {
  id: string;
  kind: SaidKind;
  text: LocalText;
  /** What it stands in: the entry of the log, the questionnaire, the recommendation, the round of follow-up. */
  source: LocalText;
  /** The question that it answers, what the recommendation says, or the action that it tells of. */
  question?: LocalText;
  date?: CalendarDate;
  bodyIds: readonly string[];
  country?: string;
  topics: readonly string[];
  confidentiality: Confidentiality;
  /** The screen of the record: `/engagements/<id>`. */
  to: string;
};

/** What narrows a search. */
export type SaidFilters = {
  kind?: SaidKind;
  bodyId?: string;
  country?: string;
  topic?: string;
  year?: string;
};
