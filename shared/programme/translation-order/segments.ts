import { isBlank } from '../../rich-text/inline-to-docx.ts';
import type {
  RichBlock,
  RichInline,
  RichList,
  RichParagraph,
  RichText,
} from '../../rich-text/rich-text.ts';
import { isEmptyText, type TextValue } from '../translation-state.ts';

/**
 * What a translator gets as one row: a line (a title), a paragraph, a heading, an item of a list, a cell of a table, or a
 * footnote. The letter stands in the row's code, so that a row can be told even of a text that has changed since.
 */
export const SEGMENT_KINDS = {
  line: 'a',
  paragraph: 'p',
  heading: 'h',
  item: 'l',
  cell: 'c',
  footnote: 'f',
} as const;
export type SegmentKind = keyof typeof SEGMENT_KINDS;

/** Words with form, as a cell of the order shows them: what stands for a footnote or a reference is a marker in them. */
export type ShownInline = Extract<RichInline, { type: 'text' | 'hardBreak' }>;

export type Segment = {
  kind: SegmentKind;
  shown: ShownInline[];
  /** What each marker in `shown` stands for: `[1]` a footnote, `{2.3}` a reference to action 2.3. */
  markers: ReadonlyMap<string, RichInline>;
};

type TextBlock = Extract<RichBlock, { type: 'paragraph' | 'heading' }>;
type Place = Extract<SegmentKind, 'paragraph' | 'heading' | 'item' | 'cell'>;

/**
 * The segments of a text in the order of reading, each footnote behind the words that call it. What is blank is none.
 * `numberOf` says what a reference to an action shows.
 */
export function segmentsOf(value: TextValue, numberOf: (actionId: string) => string): Segment[] {
  if (isEmptyText(value)) return [];
  if (typeof value === 'string') {
    return [{ kind: 'line', shown: [{ type: 'text', text: value }], markers: new Map() }];
  }
  const segments: Segment[] = [];
  const literal = lettersOf(value);
  const markerFor = freeMarkers(literal);
  eachText(value, (block, place) => {
    const markers = new Map<string, RichInline>();
    const shown: ShownInline[] = [];
    const notes: Segment[] = [];
    for (const inline of block.content ?? []) {
      if (inline.type === 'footnote') {
        const marker = markerFor.footnote();
        markers.set(marker, inline);
        shown.push({ type: 'text', text: marker });
        notes.push({
          kind: 'footnote',
          shown: [{ type: 'text', text: inline.attrs.text }],
          markers: new Map(),
        });
      } else if (inline.type === 'actionRef') {
        const marker = markerFor.reference(numberOf(inline.attrs.actionId));
        markers.set(marker, inline);
        shown.push({ type: 'text', text: marker });
      } else shown.push(inline);
    }
    segments.push({ kind: place, shown, markers }, ...notes);
  });
  return segments;
}

/**
 * The text in the form of `form`, its words replaced segment by segment. `words` returns what stands in the place of
 * segment `index`; nothing where there are none, and the segment is then left empty.
 */
export function withWords(
  form: RichText,
  words: (index: number) => RichInline[] | undefined,
): RichText {
  let at = 0;
  return mapTexts(form, (block) => {
    const own = at;
    at += 1 + (block.content ?? []).filter(({ type }) => type === 'footnote').length;
    return words(own) ?? [];
  });
}

/** Markers that do not stand in the text by themselves. */
function freeMarkers(literal: string) {
  let notes = 0;
  return {
    footnote: () => {
      do notes += 1;
      while (literal.includes(`[${notes}]`));
      return `[${notes}]`;
    },
    reference: (number: string) => {
      let name = number || '?';
      while (literal.includes(`{${name}}`)) name += '+';
      return `{${name}}`;
    },
  };
}

function lettersOf(text: RichText): string {
  const letters: string[] = [];
  eachText(text, ({ content = [] }) => {
    letters.push(content.map((one) => (one.type === 'text' ? one.text : '')).join(''));
  });
  return letters.join('\n');
}

function eachText(text: RichText, take: (block: TextBlock, place: Place) => void): void {
  mapTexts(text, (block, place) => {
    take(block, place);
    return block.content ?? [];
  });
}

/** The text with the content of each of its paragraphs and headings that is not blank replaced. */
function mapTexts(
  text: RichText,
  replace: (block: TextBlock, place: Place) => RichInline[],
): RichText {
  const one = <B extends TextBlock>(block: B, place: Place): B => {
    if (isNothing(block.content)) return block;
    const content = replace(block, place);
    const next: B = { ...block, content };
    if (content.length === 0) Reflect.deleteProperty(next, 'content');
    return next;
  };
  const inner = (
    block: RichParagraph | RichList,
    place: 'item' | 'cell',
  ): RichParagraph | RichList =>
    block.type === 'paragraph' ? one(block, place) : list(block, place);
  const list = (block: RichList, place: 'item' | 'cell'): RichList => ({
    ...block,
    content: block.content.map((item) => ({
      ...item,
      content: item.content.map((part) => inner(part, place)),
    })),
  });
  const content = text.content.map((block): RichBlock => {
    if (block.type === 'paragraph') return one(block, 'paragraph');
    if (block.type === 'heading') return one(block, 'heading');
    if (block.type === 'pageBreak') return block;
    if (block.type !== 'table') return list(block, 'item');
    const rows = block.content.map((row) => ({
      ...row,
      content: row.content.map((cell) => ({
        ...cell,
        content: cell.content.map((part) => inner(part, 'cell')),
      })),
    }));
    return { ...block, content: rows };
  });
  return { ...text, content };
}

/** Nothing to translate: a mere break or a mere reference is left as it is. */
function isNothing(content: readonly RichInline[] | undefined): boolean {
  return (
    isBlank(content?.filter(({ type }) => type !== 'actionRef')) &&
    !content?.some(({ type }) => type === 'footnote')
  );
}
