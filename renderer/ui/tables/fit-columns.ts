/** What a column asks for, in pixels: what its texts need, how narrow it may get, and when: lower ones give way first. */
export type ColumnNeed = { need: number; least: number; turn: number };

/**
 * The widths of columns in a room. Where all that they need fits, the first keeps what it needs and the others share what is
 * left over; else they give way turn by turn, those of one turn in the measure in which they can. Where even that does not
 * fit, the table is wider than its room.
 */
export function fitColumns(columns: readonly ColumnNeed[], room: number): number[] {
  const [first, ...others] = columns;
  if (!first) return [];
  const needed = sum(others.map(({ need }) => need));
  const left = room - first.need;
  if (others.length === 0) return [Math.max(room, first.need)];
  if (needed <= left) {
    return [first.need, ...others.map(({ need }) => need + ((left - needed) * need) / needed)];
  }
  const widths = columns.map(({ need }) => need);
  let missing = needed - left;
  for (const turn of [...new Set(columns.map((column) => column.turn))].sort((a, b) => a - b)) {
    const slackOf = (column: ColumnNeed) =>
      column.turn === turn ? Math.max(0, column.need - column.least) : 0;
    const slack = sum(columns.map(slackOf));
    const given = Math.min(slack, missing);
    if (given === 0) continue;
    for (const [at, column] of columns.entries()) {
      widths[at] = (widths[at] ?? 0) - (given * slackOf(column)) / slack;
    }
    missing -= given;
  }
  return widths;
}

/** How many of the names, from the first, stand in a room together with the number of the others; one does in any case. */
export function fitNames(
  names: readonly string[],
  room: number,
  widthOf: (text: string) => number,
): number {
  for (let count = names.length; count > 1; count -= 1) {
    const rest = names.length - count;
    const said = names.slice(0, count).join(', ') + (rest > 0 ? ` +${String(rest)}` : '');
    if (widthOf(said) <= room) return count;
  }
  return Math.min(1, names.length);
}

/** The width that holds so many of the texts in a hundred. */
export function widthOfMost(widths: readonly number[], inHundred: number): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * inHundred) / 100))] ?? 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
