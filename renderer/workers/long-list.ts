/**
 * A list too long for the window to hold its things one by one: to clear away what is left of tens of thousands of them
 * stops it for longer than a tenth of a second. It holds them as text, and reads those that are looked at.
 */
export type LongList<T> = {
  readonly length: number;
  /** What stands at a place, from 0; `undefined` beyond the end. */
  at: (place: number) => T | undefined;
};

/** Things that are one text together: a page of a table is read in a moment. */
export const IN_TEXT = 250;

/** Texts that are kept read: those of a page, and of the one that is looked at beside it. */
const KEPT = 4;

/** The text of the things from place `from` on. They must be what JSON can say. */
export function textFrom(all: readonly unknown[], from: number): string {
  return JSON.stringify(all.slice(from, from + IN_TEXT));
}

/** The list of `length` things of which `texts` are the texts, in their order. */
export function longList<T>(texts: readonly string[], length: number): LongList<T> {
  const kept = new Map<number, readonly T[]>();
  const read = (number: number): readonly T[] => {
    const known = kept.get(number) ?? (JSON.parse(texts[number] ?? '[]') as T[]);
    // The one that was not asked for longest goes first.
    kept.delete(number);
    kept.set(number, known);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return known;
  };
  return {
    length,
    at: (place) => (place < 0 ? undefined : read(Math.floor(place / IN_TEXT))[place % IN_TEXT]),
  };
}
