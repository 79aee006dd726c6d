/** A day without time or zone, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A moment in UTC, ISO 8601 with `Z`. */
export type Moment = string;

/** Where the office is: its days and its clock are told by this zone, whatever the machine's own. */
export const OFFICE_TIME_ZONE = 'Europe/Helsinki';

/** The Swedish way to write a day is that of ISO 8601. */
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: OFFICE_TIME_ZONE });

/** The day that `moment` falls on at the office. */
export function dayInFinland(moment: Date): CalendarDate {
  return isoDays.format(moment);
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
