import { isLanguage } from '../../i18n/languages.ts';
import { hashOf } from '../versions/canonical.ts';
import type { TargetLanguage } from '../translated.ts';
import type { TextValue } from '../translation-state.ts';
import { SEGMENT_KINDS, segmentsOf, type Segment, type SegmentKind } from './segments.ts';

/**
 * What tells a row of an order when it comes back: the language ordered, which text, which of its segments, and the
 * Finnish that it was ordered of. It stands as words in the row, since words survive every program that a translator may
 * use, where bookmarks, content controls and hidden data do not.
 */
export type OrderCode = {
  language: TargetLanguage;
  /** `textTag` of the text. */
  text: string;
  index: number;
  kind: SegmentKind;
  /** `finnishMark` of the text. */
  finnish: string;
};

/** The index of a row that is there to be read alone. */
export const NO_SEGMENT = -1;

const KIND_OF_LETTER = new Map(
  Object.entries(SEGMENT_KINDS).map(([kind, letter]) => [letter, kind as SegmentKind]),
);

/** `sv.k7d0f2a9e1.07p.3fa9c1`: dots, so that no program takes it for a number, a date or a link. */
export function writeOrderCode({ language, text, index, kind, finnish }: OrderCode): string {
  const place = `${String(index + 1).padStart(2, '0')}${SEGMENT_KINDS[kind]}`;
  return `${language}.k${text}.${place}.${finnish}`;
}

const CODE = /\b(sv|en)\.k([\da-f]{10})\.(\d{2,5})([a-z])\.([\da-f]{6})\b/iu;

/** The first code in `text`, in whatever case a program has set it; null where there is none. */
export function findOrderCode(text: string): OrderCode | null {
  const [, language, tag, place, letter, finnish] = CODE.exec(text.toLowerCase()) ?? [];
  const kind = KIND_OF_LETTER.get(letter as (typeof SEGMENT_KINDS)[SegmentKind]);
  if (!isLanguage(language) || language === 'fi' || !kind) return null;
  if (tag === undefined || finnish === undefined) return null;
  return { language, text: tag, index: Number(place) - 1, kind, finnish };
}

/** The tag of a text, from its key (`table:id:field`): 40 bits, enough to part the texts of any programme. */
export function textTag(key: string): string {
  return hashOf(key).slice(0, 10);
}

/** The mark of a Finnish text as it was ordered: of its segments, their kinds and their words; form does not count. */
export function finnishMark(finnish: TextValue): string {
  const segments = segmentsOf(finnish, () => '');
  return hashOf(segments.map(({ kind, shown, markers }) => [kind, wordsOf(shown), idsOf(markers)])) //
    .slice(0, 6);
}

/** Which actions are referred to: their numbers, which may change, do not count. */
function idsOf(markers: Segment['markers']): string[] {
  return [...markers.values()].flatMap((one) =>
    one.type === 'actionRef' ? [one.attrs.actionId] : [],
  );
}

/** What is shown as plain words, breaks as line ends; white space is that of print. */
export function wordsOf(shown: Segment['shown']): string {
  return shown
    .map((one) => (one.type === 'text' ? one.text : '\n'))
    .join('')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
