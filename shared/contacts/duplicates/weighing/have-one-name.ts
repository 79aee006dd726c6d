import type { Features } from '../features.ts';
import type { NameWords } from './name-words.ts';

/** Whether both have the same first given and last family name, however spelt. */
export function haveOneName(a: Features, b: Features, words: NameWords): boolean {
  const spelling = (id: number | undefined) => (id === undefined ? -1 : words.spellingOf(id));
  return (
    spelling(a.given[0]) === spelling(b.given[0]) &&
    spelling(a.family.at(-1)) === spelling(b.family.at(-1))
  );
}
