import type { RichInline, RichMark } from '../../rich-text/rich-text.ts';
import type { Segment, ShownInline } from './segments.ts';

/** What of the Finnish segment's form did not come back with its translation. */
export type LostForm = { kind: 'footnote' | 'reference' | 'link'; text: string };

/**
 * A translation as it came back, with what its markers stand for put in their places again.
 *
 * In: the cell; the Finnish segment; `noteOf`, the translation of the footnote that a marker calls. A footnote whose marker
 * is missing is called at the end, so that it is not lost; a link that is missing is put on the same words where they
 * stand in the translation too (names, addresses). Out: the content, and what is lost or moved.
 */
export function restoreWords(
  target: readonly ShownInline[],
  segment: Segment,
  noteOf: (marker: string) => string | undefined,
): { content: RichInline[]; lost: LostForm[] } {
  const lost: LostForm[] = [];
  const found = new Set<string>();
  const content = target.flatMap((one): RichInline[] => {
    if (one.type === 'hardBreak') return [one];
    return splitAtMarkers(one.text, segment.markers).flatMap((piece): RichInline[] => {
      const stands = segment.markers.get(piece);
      if (!stands) return [{ ...one, text: piece }];
      if (stands.type !== 'footnote') {
        found.add(piece);
        return [stands];
      }
      // One footnote is called once.
      if (found.has(piece)) return [];
      found.add(piece);
      return noteIn(stands, noteOf(piece));
    });
  });
  for (const [marker, stands] of segment.markers) {
    if (found.has(marker)) continue;
    lost.push({ kind: stands.type === 'footnote' ? 'footnote' : 'reference', text: marker });
    if (stands.type === 'footnote') content.push(...noteIn(stands, noteOf(marker)));
  }
  return { content: withLinks(content, segment, lost), lost };
}

function noteIn(
  note: Extract<RichInline, { type: 'footnote' }>,
  text: string | undefined,
): RichInline[] {
  return text === undefined ? [] : [{ ...note, attrs: { ...note.attrs, text } }];
}

/** The words of `text`, each marker a piece of its own. */
function splitAtMarkers(text: string, markers: Segment['markers']): string[] {
  if (markers.size === 0) return [text];
  const names = [...markers.keys()].map((marker) => marker.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return text.split(new RegExp(`(${names.join('|')})`, 'u')).filter((piece) => piece !== '');
}

type Text = Extract<RichInline, { type: 'text' }>;

function linkOf({ marks }: Text): string | undefined {
  const mark = marks?.find(({ type }) => type === 'link');
  return mark?.type === 'link' ? mark.attrs.href : undefined;
}

/** Puts a link of the Finnish that the translation lacks on the same words, where they stand in it. */
function withLinks(content: RichInline[], { shown }: Segment, lost: LostForm[]): RichInline[] {
  const linked = new Set(content.map((one) => (one.type === 'text' ? linkOf(one) : undefined)));
  let next = content;
  for (const source of shown) {
    const href = source.type === 'text' ? linkOf(source) : undefined;
    if (source.type !== 'text' || href === undefined || linked.has(href)) continue;
    const at = next.findIndex(
      (one) => one.type === 'text' && linkOf(one) === undefined && one.text.includes(source.text),
    );
    const words = next[at];
    if (words?.type === 'text') {
      next = [...next.slice(0, at), ...linkWords(words, source.text, href), ...next.slice(at + 1)];
    } else lost.push({ kind: 'link', text: source.text });
    linked.add(href);
  }
  return next;
}

/** The order in which ProseMirror keeps marks: bold, italic, link. */
function linkWords(whole: Text, words: string, href: string): Text[] {
  const at = whole.text.indexOf(words);
  const link: RichMark = { type: 'link', attrs: { href } };
  const pieces: Text[] = [
    { ...whole, text: whole.text.slice(0, at) },
    { ...whole, text: words, marks: [...(whole.marks ?? []), link] },
    { ...whole, text: whole.text.slice(at + words.length) },
  ];
  return pieces.filter(({ text }) => text !== '');
}
