const IN_BLOCK = 512;
/** Stands between two texts and is in no query, so that no hit runs over from one to the next. */
const END = '\u0000';

type Slot<T> = { value: T; text: string } | null;
type Block<T> = { slots: Slot<T>[]; all: string; starts: number[]; isStale: boolean };

/**
 * Many short texts, put end to end in blocks: looking for a word runs through a block at the speed of memory, which is
 * some ten times quicker than asking each text.
 */
export function createScannedTexts<T>() {
  const blocks: Block<T>[] = [];
  const places = new Map<string, number>();
  let next = 0;

  const set = (place: number, slot: Slot<T>) => {
    const block = (blocks[Math.floor(place / IN_BLOCK)] ??= {
      slots: [],
      all: '',
      starts: [],
      isStale: true,
    });
    block.slots[place % IN_BLOCK] = slot;
    block.isStale = true;
  };

  return {
    /** Adds the text of `value`, or replaces the one put under `id` before. */
    put: (id: string, value: T, text: string): void => {
      const place = places.get(id) ?? next++;
      places.set(id, place);
      set(place, { value, text });
    },
    drop: (id: string): void => {
      const place = places.get(id);
      if (place === undefined) return;
      places.delete(id);
      set(place, null);
    },
    /** The values whose text holds at least one of the words. */
    holding: (words: readonly string[]): T[] => {
      const found: T[] = [];
      for (const block of blocks) {
        if (block.isStale) joinBlock(block);
        if (words.length === 1) scan(block, words[0] ?? '', (at) => take(block, at, found));
        else {
          const hits = new Set<number>();
          for (const word of words) scan(block, word, (at) => hits.add(at));
          for (const at of hits) take(block, at, found);
        }
      }
      return found;
    },
  };
}

function take<T>(block: Block<T>, at: number, found: T[]): void {
  const slot = block.slots[at];
  if (slot) found.push(slot.value);
}

function joinBlock<T>(block: Block<T>): void {
  let start = 0;
  block.starts = block.slots.map((slot) => {
    const own = start;
    start += (slot?.text.length ?? 0) + END.length;
    return own;
  });
  block.starts.push(start);
  block.all = block.slots.map((slot) => slot?.text ?? '').join(END) + END;
  block.isStale = false;
}

function scan<T>({ all, starts }: Block<T>, word: string, hit: (at: number) => void): void {
  let at = 0;
  for (let found = all.indexOf(word); found >= 0;) {
    while ((starts[at + 1] ?? Infinity) <= found) at += 1;
    hit(at);
    at += 1;
    found = all.indexOf(word, starts[at] ?? all.length);
  }
}
