/** No column is narrower than this share of an even one. */
const NARROWEST = 0.5;
/** A longer text than this makes a column no wider: it wraps. */
const LONGEST = 120;

/**
 * The widths of a table's columns, in the unit of `whole` and adding up to it: wider where the texts are longer, though
 * not in full proportion, since long texts wrap.
 */
export function columnWidths(texts: readonly (readonly string[])[], whole: number): number[] {
  const count = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const weights = Array.from({ length: count }, (_, at) =>
    Math.sqrt(Math.max(1, ...texts.map((row) => Math.min(LONGEST, row[at]?.length ?? 0)))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const free = 1 - NARROWEST;
  const widths = weights.map((weight) =>
    Math.floor(whole * (NARROWEST / count + (free * weight) / sum)),
  );
  const rest = whole - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, index) => (index === count - 1 ? width + rest : width));
}
