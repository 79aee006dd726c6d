import type { RichInline, RichMark } from '../rich-text/rich-text.ts';

/** Inlines of a text, as loose as they were found: `readRichText` makes them sound. */
export type WordInline = RichInline;
export type WordMark = RichMark;

export type WordParagraph = {
  kind: 'paragraph';
  /** The style's name in lower case. */
  style: string;
  /** 1–9 of a heading, 0 of text. */
  heading: number;
  /** What a numbered list or heading sets before it: "1.2", "Toimenpide 1.2". */
  label: string;
  /** Of an item of a list; items with one `id` are numbered together. */
  list?: { id: string; level: number; isBullet: boolean };
  content: WordInline[];
  text: string;
  /** All of its letters are bold. */
  isBold: boolean;
  /** In half points; 0 where it is not said. */
  size: number;
  /** It stood in a text box. */
  isBoxed: boolean;
};

export type WordCell = {
  /** How many columns it takes. */
  span: number;
  /** It is the lower part of a merged cell. */
  goesOn: boolean;
  blocks: WordBlock[];
  text: string;
};
export type WordTable = { kind: 'table'; hasHeader: boolean; rows: WordCell[][] };
export type WordBlock = WordParagraph | WordTable;

/** What is not read as it stands; `lettering`: raised or lowered letters of titles and notes that have no characters. */
export type WordCounts = { pictures: number; comments: number; tracked: number; lettering: number };

/** The text of a Word document, as it reads when every tracked change is accepted; without contents lists and margins. */
export type WordContent = {
  title: string;
  blocks: WordBlock[];
  counts: WordCounts;
};
