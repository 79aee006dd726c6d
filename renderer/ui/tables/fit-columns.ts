/** What a column asks for, in pixels: what its texts need, and how narrow it may get. */
export type ColumnNeed = { need: number; least: number };

/**
 * The widths of columns in a room. Where all that they need fits, the first keeps what it needs and the others share what is
 * left over; else each gives way in the measure in which it can, the first last of all. Where even that does not fit, the
 * table is wider than its room.
 */
export function fitColumns(columns: readonly ColumnNeed[], room: number): number[] {
  const [first, ...others] = columns;
  if (!first) return [];
  const left = room - first.need;
  const needed = sum(others.map(({ need }) => need));
  if (others.length === 0) return [Math.max(room, first.need)];
  if (needed <= left) {
    return [first.need, ...others.map(({ need }) => need + ((left - needed) * need) / needed)];
  }
  const slack = sum(others.map(({ need, least }) => Math.max(0, need - least)));
  const missing = needed - left;
  if (missing <= slack) {
    return [
      first.need,
      ...others.map(
        ({ need, least }) => need - (missing * Math.max(0, need - least)) / Math.max(1, slack),
      ),
    ];
  }
  return [
    Math.max(first.least, first.need - (missing - slack)),
    ...others.map(({ need, least }) => Math.min(need, least)),
  ];
}

/** The width that holds so many of the texts in a hundred. */
export function widthOfMost(widths: readonly number[], inHundred: number): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * inHundred) / 100))] ?? 0;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
