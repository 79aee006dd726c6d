import type { CalendarDate } from '../lib/calendar-date.ts';
import type { LocalText } from '../i18n/languages.ts';
import type { RecordBase } from '../records/record.ts';
import type { Translated } from './translated.ts';

export const INDICATOR_KINDS = ['number', 'percent', 'yesNo', 'text'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Which way is better. */
export const DIRECTIONS = ['up', 'down', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A value of a year: as written, since an indicator may be in words. */
export type YearValue = { value: string; year?: number; note?: string };

/** What shows whether an action or a goal is reached (mittari); exactly one of the two is named. */
export type Indicator = RecordBase & {
  actionId?: string;
  goalId?: string;
  name: Translated<string>;
  definition?: Translated<string>;
  kind: IndicatorKind;
  /** What is counted: "kpl", "henkilöä". A language without one prints the Finnish. */
  unit?: LocalText;
  direction: Direction;
  baseline?: YearValue;
  target?: YearValue;
  source?: Translated<string>;
};

/** One value of an indicator's series. */
export type IndicatorValue = RecordBase & {
  indicatorId: string;
  /** The round of follow-up in which it was told. */
  roundId?: string;
  from: CalendarDate;
  to?: CalendarDate;
  value: string;
  note?: string;
};
