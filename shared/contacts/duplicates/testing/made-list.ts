/** A list with known truth: `truth[i]` names the person of `rows[i]`. The first column is the row's id. */
export type MadeList = { header: string[]; rows: string[][]; truth: string[] };

/** How well found pairs agree with the truth, each a share of 1. */
export type Agreement = { precision: number; recall: number };

/** Compares pairs of row ids with the truth: every two rows of one person are a true pair. */
export function agreementOf(
  list: MadeList,
  pairs: readonly (readonly [string, string])[],
): Agreement {
  const personOf = new Map(list.rows.map((row, index) => [row[0] ?? '', list.truth[index] ?? '']));
  const sizes = new Map<string, number>();
  for (const person of list.truth) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  let all = 0;
  for (const size of sizes.values()) all += (size * (size - 1)) / 2;
  const right = pairs.filter(([a, b]) => personOf.get(a) === personOf.get(b)).length;
  return { precision: right / Math.max(pairs.length, 1), recall: right / Math.max(all, 1) };
}

/** The list as a CSV file with semicolons. */
export function madeListAsCsv({ header, rows }: MadeList): string {
  return [header, ...rows].map((cells) => cells.join(';')).join('\r\n');
}
