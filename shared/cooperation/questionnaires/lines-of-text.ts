import type { QuestionLine } from './question-line.ts';

/** A text whose longest line is shorter than this was broken into lines by a program. */
const LONGEST_BROKEN = 110;
/** A line of that share of the longest is full. */
const FULL = 0.62;
/** A repeated line is looked for this far from a page number. */
const NEAR = 2;

/** A page number alone on its line: "12", "- 12 -", "Page 3 of 12", "Sivu 3/12", "s. 3". */
const PAGE_NUMBER =
  /^(?:(?:page|sivu|sida|s\.)\s{0,40})?[-–—|]?\s{0,40}\d{1,4}\s{0,40}[-–—|]?(?:\s{0,40}(?:of|\/|av|\()\s{0,40}\d{1,4}\)?)?$/iu;
/** The number of a print of the United Nations at the foot of its first page: "GE.22-04178 (E)". */
const PRINT_NUMBER = /^(?:GE\.)?\d{2}-\d{5,6}(?:\s*\([A-Z]\))*$/u;
/** A footnote at the foot of a page: "¹ See …", "[1] See …". */
const FOOTNOTE = /^(?:[¹²³⁰⁴-⁹]+|\[\d{1,3}\])\s*\S/u;

/** The lines of a plain text, without page numbers, what repeats beside them, and footnotes. */
export function linesOfText(text: string): QuestionLine[] {
  const raw = text
    .replace(/\r\n?|[\u2028\u2029\v]/gu, '\n')
    .replaceAll('\f', '\n\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/[\u200b-\u200d\ufeff\u00ad]/gu, '')
        .replaceAll('\u00a0', ' ')
        .trim(),
    );
  const furniture = furnitureOf(raw);
  const longest = raw.reduce((most, line) => Math.max(most, line.length), 0);
  const lines: QuestionLine[] = [];
  let gap = true;
  let isNote = false;
  let before = '';
  raw.forEach((line, at) => {
    if (line === '') {
      gap = true;
      isNote = false;
      return;
    }
    if (furniture.has(at) || PRINT_NUMBER.test(line)) {
      isNote = false;
      return;
    }
    if (FOOTNOTE.test(line)) isNote = true;
    if (isNote) return;
    const isBroken = longest <= LONGEST_BROKEN && before.length >= Math.max(longest * FULL, 40);
    const isAfterFull = !gap && isBroken;
    lines.push({
      text: line.replace(/[^\S\t]+/gu, spaces).trim(),
      gap,
      ...(isAfterFull && { isAfterFull }),
    });
    before = line;
    gap = false;
  });
  return lines;
}

/** One blank for many, but two where a number may stand before them. */
function spaces(found: string): string {
  return found.length > 1 ? ' ' : found;
}

/** No page number is near this long. */
function isShort(line = ''): boolean {
  return line.length <= 60;
}

/** The places of page numbers, and of short lines that stand beside page numbers again and again. */
function furnitureOf(lines: readonly string[]): Set<number> {
  const filled = lines.map((_, at) => at).filter((at) => lines[at] !== '');
  const isNumber = (at: number | undefined) =>
    at !== undefined &&
    isShort(lines[at]) &&
    PAGE_NUMBER.test(lines[at] ?? '') &&
    isPageNumber(lines, at);
  const pages = new Set(filled.filter(isNumber));
  const beside = new Map<string, number[]>();
  filled.forEach((at, index) => {
    const line = lines[at] ?? '';
    if (line.length > 120 || pages.has(at)) return;
    for (let step = -NEAR; step <= NEAR; step += 1) {
      if (!pages.has(filled[index + step] ?? -1)) continue;
      const places = beside.get(line) ?? [];
      places.push(at);
      beside.set(line, places);
      return;
    }
  });
  const repeated = [...beside.values()].filter((places) => places.length > 1).flat();
  return new Set([...pages, ...repeated]);
}

/** "12" alone may be the number of a question whose text follows: a page number has an empty line on either side. */
function isPageNumber(lines: readonly string[], at: number): boolean {
  const isWorded = /\p{L}|[-–—/|]/u.test(lines[at] ?? '');
  return isWorded || ((lines[at - 1] ?? '') === '' && (lines[at + 1] ?? '') === '');
}
