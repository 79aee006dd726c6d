const IN_BLOCK = 512;
/** Stands between two texts and is in no query, so that no hit runs over from one to the next. */
const END = '\u0000';

/** What finds places in a text: see `TypoFinder`. */
type Finder = (text: string, tell: (at: number) => void) => void;

/** A text in parts, one after the other: where each ends, without what stands between two parts. */
export type ScannedText = { text: string; ends: readonly number[] };

/** How a word stands in a part: inside another, at the beginning of one, or as a whole word. */
export const INSIDE = 0;
export const BEGINS = 1;
export const WHOLE = 2;

type Block = {
  texts: (ScannedText | null)[];
  all: string;
  /** Where each text begins in `all`; one more for the end of the last. */
  starts: Int32Array;
  /** Where the parts end in `all`, those of one text after the other. */
  ends: Int32Array;
  isStale: boolean;
};

/**
 * Many short texts of `parts` parts each, put end to end in blocks: looking for a word runs through a block at the speed
 * of memory, which is some ten times quicker than asking each text. Texts are known by place: whole numbers from 0.
 */
export function createScannedTexts(parts: number) {
  const blocks: Block[] = [];
  let size = 0;

  const fresh = (block: Block): Block => {
    if (block.isStale) join(block, parts);
    return block;
  };

  return {
    /** How many places there are. */
    size: () => size,
    /** Puts a text at a place, or nothing. */
    put: (place: number, text: ScannedText | null): void => {
      const block = (blocks[Math.floor(place / IN_BLOCK)] ??= {
        texts: [],
        all: '',
        starts: new Int32Array(),
        ends: new Int32Array(),
        isStale: true,
      });
      block.texts[place % IN_BLOCK] = text;
      // What was there must not stay until somebody searches: it may have been erased.
      block.all = '';
      block.isStale = true;
      size = Math.max(size, place + 1);
      // The first search would else have to join all blocks at once.
      if (place % IN_BLOCK === IN_BLOCK - 1) join(block, parts);
    },
    /** The places of the texts that hold at least one of the words, in order. */
    holding: (words: readonly string[]): number[] => {
      const found: number[] = [];
      blocks.forEach((one, index) => {
        const { all, starts } = fresh(one);
        const hits = words.length === 1 ? null : new Set<number>();
        for (const word of words) {
          let at = 0;
          for (let hit = all.indexOf(word); hit >= 0; hit = all.indexOf(word, starts[at])) {
            while ((starts[at + 1] ?? 0) <= hit) at += 1;
            if (hits) hits.add(at);
            else found.push(index * IN_BLOCK + at);
            at += 1;
          }
        }
        for (const at of [...(hits ?? [])].sort((a, b) => a - b)) found.push(index * IN_BLOCK + at);
      });
      return found;
    },
    /**
     * Tells for each text that holds the word in which part it stands first, and how it stands best there. `isLetter`
     * tells a letter by its code.
     */
    placed: (
      word: string,
      isLetter: (code: number) => boolean,
      tell: (place: number, part: number, how: number) => void,
    ): void => {
      blocks.forEach((one, index) => {
        const { all, starts, ends } = fresh(one);
        let at = 0;
        for (let hit = all.indexOf(word); hit >= 0; hit = all.indexOf(word, starts[at])) {
          while ((starts[at + 1] ?? 0) <= hit) at += 1;
          let part = 0;
          while (part < parts - 1 && hit >= (ends[at * parts + part] ?? 0)) part += 1;
          const end = ends[at * parts + part] ?? 0;
          let how = INSIDE;
          for (let each = hit; each >= 0 && each < end; each = all.indexOf(word, each + 1)) {
            if (each > 0 && isLetter(all.charCodeAt(each - 1))) continue;
            how = isLetter(all.charCodeAt(each + word.length)) ? BEGINS : WHOLE;
            break;
          }
          tell(index * IN_BLOCK + at, part, how);
          at += 1;
        }
      });
    },
    /** Tells for each text in which `findAll` finds something in which part that stands first. */
    found: (findAll: Finder, tell: (place: number, part: number) => void): void => {
      blocks.forEach((one, index) => {
        const { all, starts, ends } = fresh(one);
        const first = new Map<number, number>();
        findAll(all, (hit) => {
          const at = textAt(starts, hit);
          first.set(at, Math.min(hit, first.get(at) ?? hit));
        });
        for (const [at, hit] of first) {
          let part = 0;
          while (part < parts - 1 && hit >= (ends[at * parts + part] ?? 0)) part += 1;
          tell(index * IN_BLOCK + at, part);
        }
      });
    },
  };
}

/** Which text a place of a block is in: the last that begins there or before. */
function textAt(starts: Int32Array, hit: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= hit) low = middle;
    else high = middle;
  }
  return low;
}

function join(block: Block, parts: number): void {
  const { texts } = block;
  block.starts = new Int32Array(texts.length + 1);
  block.ends = new Int32Array(texts.length * parts);
  let start = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const one = texts[at];
    block.starts[at] = start;
    for (let part = 0; part < parts; part += 1) {
      block.ends[at * parts + part] = start + (one?.ends[part] ?? 0);
    }
    start += (one?.text.length ?? 0) + END.length;
  }
  block.starts[texts.length] = start;
  block.all = texts.map((one) => one?.text ?? '').join(END) + END;
  block.isStale = false;
}
