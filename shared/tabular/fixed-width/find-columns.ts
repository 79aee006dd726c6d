/** Where the columns of a printed list begin, or that it seems to be one whose columns cannot be told apart. */
export type FoundColumns =
  { kind: 'columns'; starts: number[] } | { kind: 'gaps'; count: number } | { kind: 'unsure' };

/** Two blanks or more stand between columns, one within a value. */
const GAP = /\s{2,}/;
/** Lines of dashes under a header, one dash line for each column: `-------- -----`. */
const RULER = /^\s*(?:[-=_]{2,}\s+)+[-=_]{2,}\s*$/;
/** Any line of dashes alone. */
const RULE = /^[\s\-=_+*.|]*$/;
const DASHES = /[-=_*]{3}/;
/** The lines looked at. */
const SAMPLE = 2_000;
/** Lines above the header that have gaps too: `LUETTELO     12.3.2024     s. 1`. */
const MOST_ABOVE = 6;
/** Share of the lines that may lie across the columns: a page's heading, a value longer than its column. */
const MOST_ACROSS = 0.1;

/** Whether a line is a rule that divides a printed list, and says nothing. */
export function isRule(line: string): boolean {
  return RULE.test(line) && DASHES.test(line);
}

/** The parts of a line that stand apart by two blanks or more. */
export function partsOf(line: string): string[] {
  return line.trim().split(GAP);
}

/**
 * The columns of lines that are padded with blanks, as registers print them: by the dashes under their header, else where
 * nearly all lines have blanks and the header has a word for each column, else by the gaps alone where every line has as
 * many. Null where the lines are not laid out so.
 */
export function findColumns(lines: readonly string[]): FoundColumns | null {
  const sample = lines.filter((line) => line.trim()).slice(0, SAMPLE);
  const ruler = sample.slice(0, 40).find((line) => RULER.test(line));
  if (ruler !== undefined) {
    const starts = [...ruler.matchAll(/[-=_]{2,}/g)].map(({ index }) => index);
    const body = sample.slice(sample.indexOf(ruler) + 1).filter((line) => !isRule(line));
    const across = body.filter((line) => liesAcross(line, starts)).length;
    if (across <= body.length * MOST_ACROSS)
      return { kind: 'columns', starts: [0, ...starts.slice(1)] };
  }
  const plain = sample.filter((line) => !isRule(line));
  const wide = plain.filter((line) => partsOf(line).length > 1);
  if (wide.length < 3 || wide.length < plain.length * 0.6) return null;
  let most = 0;
  for (let above = 0; above < MOST_ABOVE && wide.length - above > 2; above += 1) {
    const rows = wide.slice(above);
    const header = partsOf(rows[0] ?? '');
    // Below the header are rows of the list, which may have fewer parts than it: none of them heads it.
    if (header.length <= most) continue;
    most = header.length;
    const starts = [commonStarts(rows), headedStarts(rows)].find(
      (one) => String(sliceAt(rows[0] ?? '', one)) === String(header),
    );
    if (starts) return { kind: 'columns', starts };
  }
  const count = partsOf(wide[0] ?? '').length;
  if (wide.every((line) => partsOf(line).length === count)) return { kind: 'gaps', count };
  // Names with two blanks between their parts are still a list of one column.
  const many = wide.filter((line) => partsOf(line).length > 2).length;
  return many * 2 >= wide.length ? { kind: 'unsure' } : null;
}

/** Where the words of the header begin, if nearly all lines keep to them; [] otherwise. */
function headedStarts([header = '', ...rows]: readonly string[]): number[] {
  const starts = [...header.matchAll(/(?:^|(?<!\s)\s{2,})(?=\S)/g)].map(
    ({ index, 0: gap }) => index + gap.length,
  );
  const within = rows.filter((line) => !liesAcross(line, starts));
  const areFew = rows.length - within.length <= Math.max(rows.length * MOST_ACROSS, 1);
  if (!areFew || within.length < 2) return [];
  const isKept = starts.every((start) => {
    const filled = within.filter((line) => /^\s{0,3}\S/.test(line.slice(start)));
    const exact = filled.filter((line) => isLetter(line, start));
    return filled.length > 0 && exact.length >= filled.length * 0.9;
  });
  return isKept ? [0, ...starts.slice(1)] : [];
}

/** What a line has in each column. */
export function sliceAt(line: string, starts: readonly number[]): string[] {
  return starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
}

/** Whether a value of the line runs over the place where a column begins. */
export function liesAcross(line: string, starts: readonly number[]): boolean {
  return starts.some((start) => start > 0 && isLetter(line, start - 1) && isLetter(line, start));
}

function isLetter(line: string, at: number): boolean {
  return at < line.length && line[at] !== ' ' && line[at] !== '\u00A0';
}

/**
 * Where columns begin, from 0: behind every two places that are blank in nearly all lines; behind a single one where the
 * header (the first line) has a gap that ends there.
 */
function commonStarts(rows: readonly string[]): number[] {
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  const filled = new Uint32Array(width + 1);
  for (const line of rows) {
    for (let at = 0; at < line.length; at += 1)
      if (isLetter(line, at)) filled[at] = (filled[at] ?? 0) + 1;
  }
  const header = rows[0] ?? '';
  const most = rows.length < 20 ? 0 : rows.length * MOST_ACROSS;
  const isBlank = (at: number) => (filled[at] ?? 0) <= most && !isLetter(header, at);
  const starts = [0];
  for (let at = 1; at < width; at += 1) {
    if (isBlank(at) || !isBlank(at - 1)) continue;
    const isWide = at > 1 && isBlank(at - 2);
    const isHeaded = isLetter(header, at) && /\s{2}$/.test(header.slice(0, at));
    if ((isWide || isHeaded) && header.slice(0, at).trim() !== '') starts.push(at);
  }
  return starts;
}
