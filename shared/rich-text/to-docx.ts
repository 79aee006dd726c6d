import { PageBreak, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import {
  bulletItem,
  LIST_HANGING,
  LIST_INDENT,
  numberedItem,
} from '../documents/blocks/list-item.ts';
import { styled } from '../documents/blocks/paragraphs.ts';
import { officeTable } from '../documents/blocks/table.ts';
import type { Language } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import { columnWidths } from './column-widths.ts';
import { inlineRuns, isBlank, type InlineOptions } from './inline-to-docx.ts';
import { richTextPlain } from './plain.ts';
import type { RichBlock, RichList, RichParagraph, RichTable, RichText } from './rich-text.ts';

export type RichTextDocxOptions = InlineOptions & {
  /** The language of the document. */
  language: Language;
  /** The level of the heading above the text, 0 where there is none: its own headings stand below that. */
  headingLevel: number;
  /** What the text belongs to (a chapter's or goal's name): tables without a heading above them are called so. */
  title: string;
  /** The width between the margins in twips. */
  textWidth: number;
  /** What is above is no text: the first paragraph stands a little apart from it. */
  isApart?: boolean;
  /** What comes after the text stays on one page with its last paragraph; where the text is short, with all of it. */
  keepWithNext?: boolean;
};

const STYLES = { normal: undefined, lead: 'Lead', quote: 'Quote', boxed: 'Callout' } as const;
/** The item of a list that a table follows keeps its distance from it. */
const BEFORE_TABLE: IParagraphOptions = { contextualSpacing: false };
/** Some ten lines: shorter texts leave no great gap where they are kept on one page. */
const SHORT = 600;
/** Between a table and what follows, and before what stands apart, in twips. */
const AFTER_TABLE = 200;
const APART = 160;

/**
 * A rich text as the blocks of a Word document, in the office's own styles: native lists whose numbers begin anew,
 * native footnotes, links, tables with a header row and an alternative text. Headings skip no level and nothing empty is
 * written. Put a paragraph or heading after the blocks where a table of yours would follow: two tables become one.
 *
 * In: the text, or null for none. Out: paragraphs and tables; the footnotes and lists come with them by themselves.
 */
export function richTextBlocks(doc: RichText | null, options: RichTextDocxOptions): FileChild[] {
  const isShort = richTextPlain(doc).length < SHORT;
  const writer = new Writer(options, isShort);
  for (const block of doc?.content ?? []) writer.write(block);
  return writer.finish();
}

class Writer {
  readonly #blocks: FileChild[] = [];
  /** The last paragraph, which is made once it is known whether it is the last one. */
  #last: IParagraphOptions | null = null;
  readonly #options: RichTextDocxOptions;
  #breaksPage = false;
  #isAfterTable = false;
  #isApart: boolean;
  #heading = { level: 0, text: '' };
  #tablesBelow = 0;

  /** All of the text stays on one page with what follows. */
  readonly #isKept: boolean;

  constructor(options: RichTextDocxOptions, isShort: boolean) {
    this.#options = options;
    this.#isKept = isShort && options.keepWithNext === true;
    this.#isApart = options.isApart === true;
  }

  write(block: RichBlock): void {
    switch (block.type) {
      case 'pageBreak':
        this.#breaksPage = this.#blocks.length > 0 || this.#last !== null;
        return;
      case 'heading':
        this.#writeHeading(block);
        return;
      case 'paragraph':
        this.#add(paragraphOptions(block, STYLES[block.attrs.style], this.#options));
        return;
      case 'table':
        this.#writeTable(block);
        return;
      default:
        for (const item of listItems(block, 0, this.#options)) this.#add(item);
    }
  }

  finish(): FileChild[] {
    if (this.#options.keepWithNext) this.#flush({ ...BEFORE_TABLE, keepNext: true });
    this.#flush();
    return this.#blocks;
  }

  #flush(more: IParagraphOptions = {}): void {
    const kept = this.#isKept ? { keepNext: true } : {};
    if (this.#last) this.#blocks.push(new Paragraph({ ...this.#last, ...kept, ...more }));
    this.#last = null;
  }

  #add(paragraph: IParagraphOptions | null): void {
    if (!paragraph) return;
    this.#flush();
    this.#last = {
      ...paragraph,
      ...(this.#breaksPage && { pageBreakBefore: true }),
      ...(!this.#breaksPage && this.#spaceAbove()),
    };
    this.#breaksPage = false;
    this.#isAfterTable = false;
    this.#isApart = false;
  }

  #spaceAbove(): Pick<IParagraphOptions, 'spacing'> {
    if (this.#isAfterTable) return { spacing: { before: AFTER_TABLE } };
    return this.#isApart ? { spacing: { before: APART } } : {};
  }

  #writeHeading({ attrs, content }: Extract<RichBlock, { type: 'heading' }>): void {
    if (isBlank(content)) return;
    const level = Math.min(attrs.level, this.#heading.level + 1);
    this.#heading = { level, text: plain(content) };
    this.#tablesBelow = 0;
    this.#isAfterTable = false;
    this.#isApart = false;
    const style = `Heading${Math.min(6, this.#options.headingLevel + level)}`;
    this.#add({ style, children: inlineRuns(content, this.#options) });
  }

  #writeTable(table: RichTable): void {
    if (table.content.every((row) => row.content.every(({ content }) => plainCell(content) === '')))
      return;
    this.#tablesBelow += 1;
    const name = this.#heading.text || this.#options.title;
    const title = this.#tablesBelow === 1 ? name : `${name} (${this.#tablesBelow})`;
    // Word takes two tables without a paragraph between them for one.
    if (this.#isAfterTable) this.#add({ style: 'Caption', text: title });
    this.#flush(BEFORE_TABLE);
    if (this.#breaksPage) this.#blocks.push(styled([new PageBreak()]));
    this.#breaksPage = false;
    this.#blocks.push(tableOf(table, title, this.#options));
    this.#isAfterTable = true;
  }
}

function paragraphOptions(
  { content }: RichParagraph,
  style: string | undefined,
  options: InlineOptions,
): IParagraphOptions | null {
  if (isBlank(content)) return null;
  return { children: inlineRuns(content, options), ...(style && { style }) };
}

/** The paragraphs of a list, those of the lists inside it among them. Items without anything to read are left out. */
function listItems(
  list: RichList,
  level: number,
  options: InlineOptions,
  inCell = false,
): IParagraphOptions[] {
  const style = inCell ? 'TableText' : 'ListParagraph';
  const step = inCell ? LIST_HANGING : LIST_INDENT;
  const left = step * (level + 1);
  let isFirst = true;
  return list.content.flatMap((item) => {
    let isMarked = false;
    return item.content.flatMap((block) => {
      if (block.type !== 'paragraph') return listItems(block, level + 1, options, inCell);
      const paragraph = paragraphOptions(block, style, options);
      if (!paragraph) return [];
      if (isMarked) return [{ ...paragraph, indent: { left } }];
      isMarked = true;
      const marker = list.type === 'orderedList' ? numberedItem(level, isFirst) : bulletItem(level);
      isFirst = false;
      return [
        { ...paragraph, ...marker, ...(inCell && { indent: { left, hanging: LIST_HANGING } }) },
      ];
    });
  });
}

function tableOf(table: RichTable, title: string, options: RichTextDocxOptions): FileChild {
  const [first, ...rest] = table.content.map((row) => row.content.map(({ content }) => content));
  const header = first ?? [];
  const isHeader = table.content[0]?.content[0]?.type === 'tableHeader';
  const texts = table.content.map((row) => row.content.map(({ content }) => plainCell(content)));
  const widths = columnWidths(texts, options.textWidth);
  const cell = (content: (typeof header)[number], style: string) =>
    content
      .flatMap((block) =>
        block.type === 'paragraph'
          ? [paragraphOptions(block, style, options)]
          : listItems(block, 0, options, true),
      )
      .map((paragraph) => paragraph && new Paragraph(paragraph));
  const columns = (texts[0] ?? []).filter((text) => text !== '').join(', ');
  return officeTable({
    title,
    description: translatorFor(options.language)('documents:columnsOf', {
      columns: columns || '–',
    }),
    // The first row is repeated and read as the header also where the writer did not mark it: Word has no other way to
    // tell what the columns are.
    columns: header.map((content, index) => ({
      heading: cell(content, isHeader ? 'TableHeading' : 'TableText'),
      width: widths[index] ?? 0,
    })),
    rows: rest.map((row) => row.map((content) => cell(content, 'TableText'))),
    // What its writer put into the first column is not known.
    rowHeaders: false,
  });
}

function plain(content: RichParagraph['content']): string {
  const attrs = { id: '', style: 'normal' as const };
  return plainCell([{ type: 'paragraph', attrs, ...(content && { content }) }]);
}

/** Without footnotes and their calls. */
function plainCell(content: readonly (RichParagraph | RichList)[]): string {
  const withoutNotes = (block: RichParagraph | RichList): RichParagraph | RichList => {
    if (block.type !== 'paragraph') {
      const items = block.content.map((item) => ({
        ...item,
        content: item.content.map(withoutNotes),
      }));
      return { ...block, content: items };
    }
    const kept = (block.content ?? []).filter(({ type }) => type !== 'footnote');
    return { ...block, content: kept };
  };
  return richTextPlain(
    { type: 'doc', content: content.map(withoutNotes) },
    { reference: () => '1.1' },
  ).replace(/\s+/gu, ' ');
}
