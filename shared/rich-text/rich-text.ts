import type { Language } from '../i18n/languages.ts';

/**
 * A text with form: paragraphs, headings, lists, tables, footnotes, links, references to actions. It is ProseMirror's
 * JSON, so that the editor reads and writes it as it is; every block has an id that stays when it is moved or rewritten.
 * What is not described here is not kept: `readRichText` drops it and says so.
 */
export type RichText = { type: 'doc'; content: RichBlock[] };

export type RichBlock =
  RichParagraph | RichHeading | RichList | RichTable | { type: 'pageBreak'; attrs: BlockAttrs };

/** A text with form in up to three languages, absent where there is none. */
export type LocalRichText = Partial<Record<Language, RichText>>;

type BlockAttrs = { id: string };

/** `lead` opens a chapter in larger type; `quote` is another's words; `boxed` stands in a frame. */
export const PARAGRAPH_STYLES = ['normal', 'lead', 'quote', 'boxed'] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

export type RichParagraph = {
  type: 'paragraph';
  attrs: BlockAttrs & { style: ParagraphStyle };
  content?: RichInline[];
};

export const HEADING_LEVELS = [1, 2, 3] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

export type RichHeading = {
  type: 'heading';
  /** 1 is the highest within the text; a document sets it below the heading of the chapter or goal. */
  attrs: BlockAttrs & { level: HeadingLevel };
  content?: RichInline[];
};

export type RichList = {
  type: 'bulletList' | 'orderedList';
  attrs: BlockAttrs;
  content: RichListItem[];
};
/** An item begins with a paragraph, which may be empty. */
export type RichListItem = { type: 'listItem'; content: (RichParagraph | RichList)[] };

/**
 * A table; the cells of its header row, the first one, are all `tableHeader`. Tables hold no tables. Every row has as
 * many cells as the others and none is merged: merged cells cannot be read aloud. The two attributes are
 * ProseMirror's own and say so.
 */
export type RichTable = { type: 'table'; attrs: BlockAttrs; content: RichTableRow[] };
export type RichTableRow = { type: 'tableRow'; content: RichTableCell[] };
export type RichTableCell = {
  type: 'tableHeader' | 'tableCell';
  attrs: { colspan: 1; rowspan: 1 };
  content: (RichParagraph | RichList)[];
};

export type RichInline =
  | { type: 'text'; text: string; marks?: RichMark[] }
  | { type: 'hardBreak' }
  /** A footnote where it is called; its text is plain. */
  | { type: 'footnote'; attrs: { id: string; text: string } }
  /** A reference to an action of the programme: it prints the number that the action has. */
  | { type: 'actionRef'; attrs: { actionId: string } };

export type RichMark =
  | { type: 'bold' }
  | { type: 'italic' }
  /** Raised or lowered letters, as in m² and CO₂; not both at once. */
  | { type: 'superscript' }
  | { type: 'subscript' }
  | { type: 'link'; attrs: { href: string } }
  /** What a comment (`comments`) is about. */
  | { type: 'comment'; attrs: { commentId: string } }
  /** Words in a language other than the text's. */
  | { type: 'language'; attrs: { lang: Language } };
