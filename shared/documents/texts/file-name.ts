import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { maskIdentityCodes } from '../../lib/identity-code.ts';
import { cleanText } from './clean-text.ts';

/** Leaves room in the 260 characters of a Windows path for the folders before it. */
const LONGEST = 120;
/** Linux and most file systems hold 255 bytes of UTF-8. */
const MOST_BYTES = 240;

/** Stands for what was cut out of a name. */
const CUT = ' … ';

/** What Windows forbids in a name (Microsoft, Naming Files); macOS and Linux forbid some of the same. */
const FORBIDDEN = /[<>:"/\\|?*\n]+/gu;

/** What a file's name is made of. */
export type FileNameParts = {
  /** The name of the kind in the document's language. */
  title: string;
  /** What it is about; what tells it from others of the kind stands first. */
  subject?: string | readonly string[];
  /** Said of a draft; a file that has no state says none. */
  state?: 'draft' | 'final';
  date: CalendarDate;
  /** That of what is in it, where it is known. */
  language?: Language;
  /** Without the dot. */
  extension: string;
};

/**
 * The one naming rule of files that the program saves: day, name, subject, that it is a draft, language, extension:
 * `2026-11-25 Yhteystietoluettelo (fi).docx`, `2026-11-25 Handlingsplan – Plan 2026 (utkast, sv).docx`.
 * Safe on Windows, macOS and Linux; of a long name the middle is cut, since what tells names apart, such as years, often
 * stands last, and an identity code is `…`. The day in front keeps Windows' reserved names (CON, NUL) away.
 * From 2 on, `number` stands behind the subject, for one of several files of the same name.
 */
export function documentFileName(parts: FileNameParts, number = 1): string {
  const { date, title, subject = [], state, language, extension } = parts;
  const named = [title, ...(typeof subject === 'string' ? [subject] : subject)].map(safe);
  // "Action plan against trafficking" says what it is by itself.
  const [kind = '', about = ''] = named;
  const saying = about.startsWith(`${kind} `) ? named.slice(1) : named;
  const stem = `${date} ${saying.filter((part) => part !== '').join(' – ')}`;
  const draft = state === 'draft' ? translatorFor(language ?? 'fi')('documents:state.draft') : '';
  const said = [draft, language ?? ''].filter((part) => part !== '').join(', ');
  const numbered = number > 1 ? ` – ${String(number)}` : '';
  const end = `${numbered}${said && ` (${said})`}.${extension}`;
  return shortened(stem, LONGEST - end.length, MOST_BYTES - bytesOf(end)) + end;
}

/**
 * What a document's own title says beyond the name of its kind, the subject of its file: of "Velvoitekalenteri 2026–2027 –
 * GRETA" the years and the body. Returns an empty text where it says no more.
 */
export function subjectOfTitle(title: string, kindName: string): string {
  const rest = title.startsWith(kindName) ? title.slice(kindName.length) : null;
  return rest === null || /^\s?\p{L}/u.test(rest) ? title : trimmed(rest.replace(/^:/u, ''));
}

/** The name of a file where others lie already: with the first number by which it is none of them. */
export function freeFileName(parts: FileNameParts, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const name = documentFileName(parts, number);
    if (!isTaken(name)) return name;
  }
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
  const separated = named.replace(/:(?=\s)/gu, ' –');
  return trimmed(separated.replace(FORBIDDEN, '-').replace(/\s+/gu, ' '));
}

/** Cuts whole characters (letters with their marks, emoji) out of the middle until both limits hold. */
function shortened(text: string, length: number, bytes: number): string {
  if (text.length <= length && bytesOf(text) <= bytes) return trimmed(text);
  const letters = Array.from(new Intl.Segmenter('fi').segment(text), ({ segment }) => segment);
  const end = fitting(letters.toReversed(), length / 4, bytes / 4)
    .toReversed()
    .join('');
  const last = trimmed(end.replace(/^\S+(?=\s)/u, ''));
  const room = { length: length - last.length - CUT.length, bytes: bytes - bytesOf(last + CUT) };
  const beginning = fitting(letters, room.length, room.bytes).join('');
  return `${trimmed(beginning.replace(/(?<=\S\s)\S+$/u, ''))}${CUT}${last}`;
}

/** The first of `letters` that both limits hold. */
function fitting(letters: readonly string[], length: number, bytes: number): string[] {
  let kept = '';
  for (const [at, letter] of letters.entries()) {
    kept += letter;
    if (kept.length > length || bytesOf(kept) > bytes) return letters.slice(0, at);
  }
  return [...letters];
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Windows drops spaces and dots at the end of a name by itself. */
function trimmed(text: string): string {
  return text.replace(/^[\s.–-]+|(?<![\s.–-])[\s.–-]+$/gu, '');
}
