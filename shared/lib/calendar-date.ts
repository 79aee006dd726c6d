/** A day without time or zone, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A moment in UTC, ISO 8601 with `Z`. */
export type Moment = string;

/** The day that `moment` falls on at the office (Europe/Helsinki), whatever the machine's own time zone. */
export function dayInFinland(moment: Date): CalendarDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(moment);
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
