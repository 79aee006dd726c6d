import type { Body } from '../contacts/bodies/body.ts';
import { pickText, type Language } from '../i18n/languages.ts';
import { meetingNumber } from '../meetings/meeting-series.ts';
import type { OWNER_TABLES } from '../records/owner-kinds.ts';
import type { TaskSource } from '../tasks/task.ts';
import { inLanguage, type TextInLanguage } from '../text/in-language.ts';
import type { OfficeRows } from './office-rows.ts';

/** A record that tasks come of. */
export type TaskSourceRow = OfficeRows[(typeof OWNER_TABLES)[TaskSource]];

/**
 * What a record that tasks come of is called in `language`: by its title or text, told where that stands in another; a
 * round of review or a meeting by its body, one of `bodies` by their ids, and its number.
 */
export function ownerName(
  row: TaskSourceRow,
  bodies: ReadonlyMap<string, Body>,
  language: Language,
): TextInLanguage {
  if ('title' in row) return inLanguage(row.title, language);
  if ('text' in row) return inLanguage(row.text, language);
  const body = bodies.get(row.bodyId);
  const short = pickText(body?.abbr, language) || pickText(body?.name, language);
  const number = 'day' in row ? meetingNumber(row) : String(row.no ?? '');
  return { text: [short, number].filter((part) => part !== '').join(' ') };
}
