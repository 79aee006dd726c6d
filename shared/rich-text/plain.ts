import { raisedText } from './raised-text.ts';
import type { RichBlock, RichInline, RichList, RichText } from './rich-text.ts';

export type PlainOptions = {
  /** What a reference to an action reads, such as its number; without it nothing stands in its place. */
  reference?: (actionId: string) => string;
  /** What is raised or lowered reads so (`m²`), for people; without it as typed, as translations know their source. */
  hasHeights?: boolean;
};

type Line = { marker: string; text: string };

/**
 * The text without its form, to read, search and compare: a line a block; list items begin with `•` or their number,
 * two spaces deeper a level; the cells of a row are parted by tabs; footnotes are called `[1]` and follow at the end.
 */
export function richTextPlain(doc: RichText | null, options: PlainOptions = {}): string {
  const { lines, footnotes } = linesOf(doc, options);
  const notes = footnotes.map((text, index) => `[${index + 1}] ${text}`);
  return [...lines.map(({ marker, text }) => marker + text), ...notes].join('\n').trim();
}

const WORD = /[\p{L}\p{N}]/u;

/** How many words the text has, footnotes and tables included, markers and references not. */
export function countWords(doc: RichText | null): number {
  const { lines, footnotes } = linesOf(doc, {}, () => '');
  return [...lines.map(({ text }) => text), ...footnotes]
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => WORD.test(word)).length;
}

/** Whether there is nothing to read: no letter, no footnote, no reference. Empty lists and tables count as nothing. */
export function isEmptyRichText(doc: RichText | null): boolean {
  const { lines, footnotes } = linesOf(doc, { reference: () => '1' });
  return footnotes.length === 0 && lines.every(({ text }) => text.trim() === '');
}

function linesOf(
  doc: RichText | null,
  { reference = () => '', hasHeights = false }: PlainOptions,
  call = (number: number) => `[${number}]`,
): { lines: Line[]; footnotes: string[] } {
  const footnotes: string[] = [];
  const inlineText = (content: readonly RichInline[] | undefined): string =>
    (content ?? [])
      .map((inline) => {
        if (inline.type === 'text') return hasHeights ? withHeight(inline) : inline.text;
        if (inline.type === 'hardBreak') return '\n';
        if (inline.type === 'actionRef') return reference(inline.attrs.actionId);
        return call(footnotes.push(inline.attrs.text));
      })
      .join('');
  const listLines = (list: RichList, level: number): Line[] =>
    list.content.flatMap((item, index) => {
      const indent = '  '.repeat(level);
      const marker = `${indent}${list.type === 'orderedList' ? `${index + 1}.` : '•'} `;
      return item.content.flatMap((block, at) =>
        block.type === 'paragraph'
          ? [
              {
                marker: at === 0 ? marker : ' '.repeat(marker.length),
                text: inlineText(block.content),
              },
            ]
          : listLines(block, level + 1),
      );
    });
  const blockLines = (block: RichBlock): Line[] => {
    if (block.type === 'pageBreak') return [];
    if (block.type === 'paragraph' || block.type === 'heading') {
      return [{ marker: '', text: inlineText(block.content) }];
    }
    if (block.type !== 'table') return listLines(block, 0);
    return block.content.map((row) => ({
      marker: '',
      text: row.content
        .map((cell) =>
          cell.content
            .flatMap(blockLines)
            .map(({ marker, text }) => marker + text)
            .join(' '),
        )
        .join('\t'),
    }));
  };
  return { lines: (doc?.content ?? []).flatMap(blockLines), footnotes };
}

function withHeight({ text, marks = [] }: Extract<RichInline, { type: 'text' }>): string {
  const height = marks.find(({ type }) => type === 'superscript' || type === 'subscript')?.type;
  return height === 'superscript' || height === 'subscript'
    ? (raisedText(text, height) ?? text)
    : text;
}
