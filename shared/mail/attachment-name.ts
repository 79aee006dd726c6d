import { oneLine } from './clean-lines.ts';

/** Leaves room in the 260 characters of a Windows path for the folders before it. */
const LONGEST = 120;
/** Of a name that is longer than any. */
const MOST_READ = 2_000;
/** What Windows forbids in a name (Microsoft, Naming Files). */
const FORBIDDEN = /[<>:"|?*]/gu;
/** Names of devices, whatever stands behind their dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
const EXTENSION = /\.[\p{L}\p{N}]{1,10}$/u;
/** Letters without width, and such that turn the direction of a text: they let a name pose as another. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** Extensions of what may come without a name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'application/vnd.ms-outlook': 'msg',
  'text/calendar': 'ics',
  'application/ics': 'ics',
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/**
 * The name of the attachment at `place` (from 1) as a file may be called on any system: no folders, nothing unseen, not too
 * long, its extension kept; one of its own where the message gives none. Returns also whether that is another name than
 * the message gives.
 */
export function attachmentName(
  given: string | null | undefined,
  type: string,
  place: number,
): { name: string; isChanged: boolean } {
  const line = (given ?? '').slice(0, MOST_READ).normalize('NFC').trim();
  const last = line.split(/[/\\]/u).findLast((part) => part.trim() !== '') ?? '';
  const seen = oneLine(last).replace(UNSEEN, '').replace(FORBIDDEN, '_');
  const safe = seen
    .replace(/^[. ]+/u, '')
    .replace(/(?<![. ])[. ]+$/u, '')
    .replace(DEVICE, '_$&');
  if (safe === '') {
    const name = `attachment-${String(place)}.${EXTENSIONS[type] ?? 'bin'}`;
    return { name, isChanged: line !== '' };
  }
  const [extension = ''] = EXTENSION.exec(safe) ?? [];
  const stem = cut(safe.slice(0, safe.length - extension.length), LONGEST - extension.length);
  return { name: stem + extension, isChanged: stem + extension !== line.replace(/\s+/gu, ' ') };
}

/** Whole characters (letters with their marks, emoji) up to `length`. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('fi').segment(text.slice(0, 2 * length))) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept.trimEnd();
}
