import { leadingMark, leadingNumber } from './numbers-of.ts';
import type { SourceParagraph } from './read-recommendation.ts';

/** Lines no longer than this throughout were broken by a page, as in what is copied out of a PDF file. */
const PAGE_LINE = 130;
/** A last line is shorter than the others by at least a quarter. */
const FULL_LINE = 0.75;
const ENDS = /[.:;!?]["”»)]?$/u;
const PAGE_NUMBER =
  /^(?:(?:page|sivu|sida|s\.)\s{0,40})?[-–]?\s{0,40}\d{1,3}\s{0,40}[-–]?(?:\s{0,40}\/\s{0,40}\d{1,3})?$/iu;
/** A heading of a page stands on at least so many. */
const ON_MANY_PAGES = 3;

/**
 * The paragraphs of a pasted text. In: text with line breaks, each a paragraph or, as out of a PDF file, only the end of a
 * line. Out: paragraphs in their order, `at` from 1; page numbers and what heads every page are left out, words parted
 * at the end of a line are joined.
 */
export function paragraphsOfText(text: string): SourceParagraph[] {
  const lines = withoutPageHeads(
    text
      .replace(/\r\n?/gu, '\n')
      .replaceAll('\u000b', '\n')
      .split(/[\n\f\u2028\u2029]/u)
      .map((line) => line.replace(/\s+/gu, ' ').trim()),
  );
  const longest = Math.max(0, ...lines.slice(0, 20_000).map(({ length }) => length));
  const isBroken = longest <= PAGE_LINE && longest > 0;
  // In pieces: a paragraph may be made of every line there is.
  const paragraphs: string[][] = [];
  let last = '';
  for (const [index, line] of lines.entries()) {
    const before = paragraphs.at(-1);
    const goesOn =
      isBroken &&
      line !== '' &&
      last !== '' &&
      before !== undefined &&
      !beginsAnew(line) &&
      !(
        ENDS.test(last) &&
        (last.length < longest * FULL_LINE || isHeadingLine(line, lines[index + 1]))
      );
    if (goesOn) goOn(before, line);
    else if (line !== '') paragraphs.push([line]);
    last = line;
  }
  return paragraphs.map((pieces, index) => ({ at: index + 1, text: pieces.join('') }));
}

function beginsAnew(line: string): boolean {
  return leadingNumber(line).no !== '' || leadingMark(line).mark !== '';
}

/** A short line without a full stop before a paragraph that begins anew. */
function isHeadingLine(line: string, next: string | undefined): boolean {
  return (
    line.length < 90 && !ENDS.test(line) && (next === undefined || next === '' || beginsAnew(next))
  );
}

/** "anti-" goes on with "trafficking", and "toimen-" with "pide": the hyphen stays, as nothing tells the two apart. */
function goOn(paragraph: string[], line: string): void {
  const before = paragraph.pop() ?? '';
  if (/\p{Ll}\u00ad$/u.test(before)) paragraph.push(before.slice(0, -1), line);
  else if (/\p{L}-$/u.test(before)) paragraph.push(before, line);
  else paragraph.push(before, ' ', line);
}

function withoutPageHeads(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const keyOf = (line: string) => line.replace(/\d{1,3}$|^\d{1,3}\s/gu, '').trim();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== '' && line.length < 90) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return lines.filter((line) => {
    if (!/\d/u.test(line)) return true;
    if (PAGE_NUMBER.test(line)) return false;
    const isOften = (counts.get(keyOf(line)) ?? 0) >= ON_MANY_PAGES;
    return !isOften || beginsAnew(line) || ENDS.test(line);
  });
}
