/** Numbers by pairs of numbers: all whole, of 32 bits with a sign, and the first not negative. */
export type PairTable = {
  /** What was set for the pair, or -1. */
  get: (a: number, b: number) => number;
  set: (a: number, b: number, value: number) => void;
  size: () => number;
};

const FREE = -1;

/**
 * An empty table by pairs of numbers. A `Map` would do, but for one key of two numbers it needs an object or a text of
 * each; among a million pairs that is several times slower than looking into three arrays of numbers.
 */
export function pairTable(): PairTable {
  let size = 1 << 12;
  let used = 0;
  let firsts = new Int32Array(size).fill(FREE);
  let seconds = new Int32Array(size);
  let values = new Int32Array(size);

  /** Where the pair stands, or the free place where it would. */
  const placeOf = (a: number, b: number) => {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & (size - 1);
    while (firsts[at] !== FREE && (firsts[at] !== a || seconds[at] !== b))
      at = (at + 1) & (size - 1);
    return at;
  };

  const put = (a: number, b: number, value: number) => {
    const at = placeOf(a, b);
    if (firsts[at] === FREE) used += 1;
    firsts[at] = a;
    seconds[at] = b;
    values[at] = value;
  };

  const grow = () => {
    const [a, b, all] = [firsts, seconds, values];
    size *= 2;
    used = 0;
    firsts = new Int32Array(size).fill(FREE);
    seconds = new Int32Array(size);
    values = new Int32Array(size);
    a.forEach((first, at) => {
      if (first !== FREE) put(first, b[at] ?? 0, all[at] ?? 0);
    });
  };

  return {
    get: (a, b) => {
      const at = placeOf(a, b);
      return firsts[at] === FREE ? -1 : (values[at] ?? -1);
    },
    set: (a, b, value) => {
      // Two thirds full, places far from their own become many.
      if (used * 3 > size * 2) grow();
      put(a, b, value);
    },
    size: () => used,
  };
}
