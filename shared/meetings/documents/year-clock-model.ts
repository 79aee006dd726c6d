import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { HolidayName } from '../../lib/finnish-holidays.ts';
import { inLanguage, nameIn, type TextInLanguage } from '../../text/in-language.ts';
import {
  holidaysOf,
  yearEntries,
  type YearKind,
  type YearRows,
} from '../year-clock/year-entries.ts';

export type PrintedYearEntry = {
  kind: YearKind;
  from: CalendarDate;
  to?: CalendarDate;
  title: TextInLanguage;
  number?: string;
  isUnverified: boolean;
  isInternal: boolean;
  holiday: HolidayName | null;
};

/** A year as plain values. */
export type YearClockModel = {
  year: number;
  entries: PrintedYearEntry[];
  holidays: { day: CalendarDate; name: HolidayName }[];
  sampleData: boolean;
};

/** What a year's clock is made of; what is restricted is not in it. `isWanted` says which kinds, all where it is not given. */
export function yearClockModel(
  rows: YearRows,
  {
    year,
    day,
    language,
    isWanted = () => true,
  }: {
    year: number;
    day: CalendarDate;
    language: Language;
    isWanted?: (kind: YearKind) => boolean;
  },
): YearClockModel {
  const entries = yearEntries(rows, year, day).filter(
    ({ kind, confidentiality }) => confidentiality !== 'restricted' && isWanted(kind),
  );
  return {
    year,
    entries: entries.map(
      ({ kind, from, to, title, number, isUnverified, confidentiality, holiday }) => ({
        ...{ kind, from, isUnverified, holiday },
        isInternal: confidentiality === 'internal',
        title: kind === 'meeting' ? nameIn(title, language) : inLanguage(title, language),
        ...(to !== undefined && { to }),
        ...(number !== undefined && { number }),
      }),
    ),
    holidays: holidaysOf(year),
    sampleData: entries.some(({ isSample }) => isSample),
  };
}
