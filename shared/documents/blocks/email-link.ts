import type { ParagraphChild } from 'docx';
import { cleanText } from '../texts/clean-text.ts';
import { NumberedLink } from './numbered-link.ts';
import { textRuns } from './text-runs.ts';

const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u;

/** About as wide as a letter of a table's text is on average, and what a cell has on both sides, in twentieths of a point. */
const LETTER = 88;
const CELL_MARGINS = 230;
/** Narrower letters than this are hard to read: then the address breaks. */
const NARROWEST = 80;

/**
 * The address as a link that opens a new message; what is not an address stays plain text. In a column of `width`
 * (twentieths of a point) that is a little too narrow its letters are narrowed, so that it does not break at its last
 * one; it can be copied as it is, which a mark for breaking would spoil.
 */
export function emailLink(address: string, width?: number): ParagraphChild[] {
  const text = cleanText(address);
  const at = text.lastIndexOf('@');
  if (!ADDRESS.test(text)) return textRuns(text);
  const target = `mailto:${encode(text.slice(0, at))}@${encode(text.slice(at + 1))}`;
  return [
    new NumberedLink(target, textRuns(text, { style: 'Hyperlink', scale: scaleFor(text, width) })),
  ];
}

function encode(part: string): string {
  return encodeURIComponent(part).replace(/%2B/gu, '+');
}

function scaleFor(text: string, width: number | undefined): number {
  if (width === undefined) return 100;
  const fitting = Math.floor((100 * (width - CELL_MARGINS)) / (text.length * LETTER));
  return Math.max(NARROWEST, Math.min(100, fitting));
}
