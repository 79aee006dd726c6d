/**
 * A time of day as people type it: `9`, `9.30`, `09:30`, `klo 9.30`, `kl. 9.30`. Out: `HH:MM`; `''` where nothing is
 * written, null where it is no time.
 */
export function readTime(text: string): string | null {
  const typed = text.trim().replace(/^kl(o|\.)?\s*/iu, '');
  if (typed === '') return '';
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/u.exec(typed) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
