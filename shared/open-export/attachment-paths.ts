import { PACKAGE_FILES } from '../backup/open-package.ts';
import { fileNamesOfFolder } from '../documents/texts/file-name.ts';
import { dayInFinland, type CalendarDate } from '../lib/calendar-date.ts';
import type { PlainRecord } from './table-columns.ts';

const EXTENSION = /\.([A-Za-z0-9]{1,8})$/u;

/**
 * Where in the package each file lies, by its SHA-256: `attachments/2026-11-25 Vierailun ohjelma.pdf`. The name is the one
 * under which it was attached first, made safe for every system; a second file of that name has a number. A record whose own
 * moment cannot be read has `otherwise`, the day of the whole.
 */
export function attachmentPaths(
  attachments: readonly PlainRecord[],
  there: ReadonlySet<string>,
  otherwise: CalendarDate,
): Map<string, string> {
  const paths = new Map<string, string>();
  const nameOf = fileNamesOfFolder();
  for (const { sha256, fileName, createdAt } of attachments) {
    if (typeof sha256 !== 'string' || !there.has(sha256) || paths.has(sha256)) continue;
    const name = String(fileName);
    const extension = EXTENSION.exec(name)?.[1]?.toLowerCase() ?? 'bin';
    const title = name.replace(EXTENSION, '');
    const moment = new Date(String(createdAt));
    const date = Number.isNaN(moment.getTime()) ? otherwise : dayInFinland(moment);
    paths.set(sha256, PACKAGE_FILES + nameOf({ title, date, extension }));
  }
  return paths;
}
