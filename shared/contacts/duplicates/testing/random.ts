/** Numbers that look random and are the same for the same seed (mulberry32), and what is drawn with them. */
export type Random = {
  /** 0 ≤ n < 1. */
  next: () => number;
  /** 0 ≤ n < limit, whole. */
  below: (limit: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** Early items far more often than late ones, as names are. `steepness` 0 draws evenly. */
  pickOften: <T>(items: readonly T[], steepness: number) => T;
  shuffle: <T>(items: T[]) => T[];
};

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    pickOften: (items, steepness) =>
      at(items, Math.floor(items.length * next() ** (1 + steepness))),
    shuffle: (items) => {
      for (let i = items.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [items[i], items[j]] = [at(items, j), at(items, i)];
      }
      return items;
    },
  };
}
