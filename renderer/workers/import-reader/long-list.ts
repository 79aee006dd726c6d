/**
 * A list too long for the window to hold its things one by one: to clear away what is left of tens of thousands of them
 * stops it for longer than a tenth of a second. It holds them as text, and reads those that are looked at.
 */
export type LongList<T> = {
  readonly length: number;
  /** What stands at a place, from 0; `undefined` beyond the end. */
  at: (place: number) => T | undefined;
};

/**
 * Things that are one text together. Of a list that is filtered each row of a page may be in another text, all of which
 * are read: the fewer things, the sooner.
 */
export const IN_TEXT = 25;

/** Texts that are kept read: those of a page of a hundred rows, wherever they are, and of a row that is open. */
const KEPT = 120;

/** Things as texts, which begin where one of `longList` does. They must be what JSON can say. */
export function textsOf(things: readonly unknown[]): string[] {
  return Array.from({ length: Math.ceil(things.length / IN_TEXT) }, (_, at) =>
    JSON.stringify(things.slice(at * IN_TEXT, (at + 1) * IN_TEXT)),
  );
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
