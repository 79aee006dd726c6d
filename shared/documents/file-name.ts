import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

/**
 * The one naming rule of files that the program saves: day, name, subject, language where it is not Finnish, extension:
 * `2026-11-25 Yhteystietoluettelo.docx`, `2026-11-25 Kontaktlista – Nätverket (sv).docx`.
 * Safe on Windows, macOS and Linux.
 */
export function documentFileName(parts: {
  /** The name of the kind in the document's language. */
  title: string;
  subject?: string;
  date: CalendarDate;
  language: Language;
  /** Without the dot. */
  extension: string;
}): string {
  return `${parts.date} ${parts.title}.${parts.extension}`;
}
