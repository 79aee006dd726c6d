import type { Language } from '../../i18n/languages.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { maskIdentityCodes } from '../../lib/identity-code.ts';
import { cleanText } from './clean-text.ts';

/** Leaves room in the 260 characters of a Windows path for the folders before it. */
const LONGEST = 120;
/** Linux and most file systems hold 255 bytes of UTF-8. */
const MOST_BYTES = 240;

/** What Windows forbids in a name (Microsoft, Naming Files); macOS and Linux forbid some of the same. */
const FORBIDDEN = /[<>:"/\\|?*\n]+/gu;

/** What a file's name is made of. */
export type FileNameParts = {
  /** The name of the kind in the document's language. */
  title: string;
  subject?: string;
  date: CalendarDate;
  language: Language;
  /** Without the dot. */
  extension: string;
};

/**
 * The one naming rule of files that the program saves: day, name, subject, language where it is not Finnish, extension:
 * `2026-11-25 Yhteystietoluettelo.docx`, `2026-11-25 Kontaktlista – Nätverket (sv).docx`.
 * Safe on Windows, macOS and Linux; a long subject is cut, and an identity code is `…`. The day in front keeps Windows' reserved names (CON, NUL) away.
 * From 2 on, `number` stands behind the subject, for one of several files of the same name.
 */
export function documentFileName(parts: FileNameParts, number = 1): string {
  const subject = safe(parts.subject ?? '');
  const stem = `${parts.date} ${safe(parts.title)}${subject && ` – ${subject}`}`;
  const language = parts.language === 'fi' ? '' : ` (${parts.language})`;
  const end = `${number > 1 ? ` – ${String(number)}` : ''}${language}.${parts.extension}`;
  return shortened(stem, LONGEST - end.length, MOST_BYTES - bytesOf(end)) + end;
}

/**
 * What a document's own title says beyond the name of its kind, the subject of its file: of "Velvoitekalenteri 2026–2027 –
 * GRETA" the years and the body. Returns an empty text where it says no more.
 */
export function subjectOfTitle(title: string, kindName: string): string {
  return title.startsWith(kindName)
    ? trimmed(title.slice(kindName.length).replace(/^:/u, ''))
    : title;
}

/**
 * Names for files that will lie in one folder: each other than those before, on systems too that know no capital letters.
 */
export function fileNamesOfFolder(): (parts: FileNameParts) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (parts) => {
    const plain = documentFileName(parts).toLowerCase();
    for (let number = numbers.get(plain) ?? 1; ; number += 1) {
      const name = documentFileName(parts, number);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      numbers.set(plain, number + 1);
      return name;
    }
  };
}

function safe(text: string): string {
  const named = maskIdentityCodes(cleanText(text));
  return trimmed(named.replace(FORBIDDEN, '-').replace(/\s+/gu, ' '));
}

/** Cuts whole characters (letters with their marks, emoji) until both limits hold. */
function shortened(text: string, length: number, bytes: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('fi').segment(text)) {
    const longer = kept + segment;
    if (longer.length > length || bytesOf(longer) > bytes) break;
    kept = longer;
  }
  return trimmed(kept);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Windows drops spaces and dots at the end of a name by itself. */
function trimmed(text: string): string {
  return text.replace(/^[\s.-]+|(?<![\s.–-])[\s.–-]+$/gu, '');
}
