import { needlesOf, type WordMatch } from './word-match.ts';

/** All words of many texts, each known by its number, so that looking one up runs through them at the speed of memory. */
export type Vocabulary = {
  /** The numbers of words, new ones added. */
  idsOf: (words: readonly string[]) => Int32Array;
  size: () => number;
  /** The words that `matches` takes for `wanted`, by number, with how well. */
  matching: (wanted: string, matches: WordMatch, typos: boolean) => Map<number, number>;
};

const APART = '\n';

/** A vocabulary without words. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const words: string[] = [];
  let all = '';
  let starts = new Int32Array();

  /** The words end to end, each after a mark that no word holds. */
  const join = () => {
    starts = new Int32Array(words.length + 1);
    let at = 0;
    words.forEach((word, id) => {
      starts[id] = at;
      at += word.length + 1;
    });
    starts[words.length] = at;
    all = words.map((word) => APART + word).join('');
  };
  const idAt = (place: number): number => {
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    idsOf: (some) =>
      Int32Array.from(some, (word) => {
        const known = ids.get(word);
        if (known !== undefined) return known;
        ids.set(word, words.length);
        words.push(word);
        return words.length - 1;
      }),
    size: () => words.length,
    matching: (wanted, matches, typos) => {
      if (starts.length !== words.length + 1) join();
      const found = new Map<number, number>();
      for (const needle of needlesOf(wanted, typos)) {
        let at = all.indexOf(needle);
        while (at >= 0) {
          const id = idAt(at);
          const how = found.has(id) ? 0 : matches(words[id] ?? '');
          if (how > 0) found.set(id, how);
          at = all.indexOf(needle, starts[id + 1]);
        }
      }
      return found;
    },
  };
}
