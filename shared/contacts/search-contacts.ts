import type { TypoFinder } from '../text/one-typo.ts';
import { bestFirst, inOrder, missingOne, MORE, sumOf, type Places } from './ranked-places.ts';
import { createScannedTexts } from './scanned-texts.ts';
import {
  addressesIn,
  comesNearer,
  entryOf,
  goesOn,
  isLetter,
  KEPT_POINTS,
  NUMBER_POINTS,
  POINTS,
  score,
  scoreNear,
  scoreTypo,
  termsOf,
  TYPO_POINTS,
  type Entry,
  type Searchable,
  type Term,
} from './searched-entry.ts';

/** Folded strings in memory, one entry a contact; see `createSearchIndex`. */
export type SearchIndex = {
  /** Adds the contact, or replaces what was known of it. */
  put: (contact: Searchable) => void;
  drop: (id: string) => void;
  /** From now on equal hits come in the order of `ids`; those not named after them. */
  arrange: (ids: readonly string[]) => void;
  size: () => number;
  /**
   * Ids of the contacts that hold every word of the query, best first; equals keep the order in which they were put or
   * arranged.
   * Where nothing holds them all, one word of four letters or more may have one typo. An empty query finds nothing. Of what
   * was copied from a message the addresses count alone: whoever has one of them is found.
   */
  find: (query: string) => string[];
};

/**
 * A search over contacts kept in memory: a linear scan that ranks. It finds the inside of Finnish compounds
 * (`ministeriö` in `oikeusministeriö`), which an index of whole words cannot; 50,000 contacts take some milliseconds.
 */
export function createSearchIndex(contacts: Iterable<Searchable> = []): SearchIndex {
  let all = emptyStore();
  /** What was found last: a query that goes on from it finds only among that. */
  let found: Found | null = null;
  /** The points for each word of the wide query asked last: with most keys only one of them is another. */
  let known = new Map<string, Uint8Array>();
  /** The same for the words with a typo forgiven. */
  let knownNear = new Map<string, Uint8Array>();

  const forgetFound = () => {
    found = null;
    known = new Map();
    knownNear = new Map();
  };
  const put = (contact: Searchable) => {
    putEntry(all, contact.id, entryOf(contact));
    forgetFound();
  };
  for (const contact of contacts) put(contact);

  /** The places of all that may hold one of the words, or that number. */
  const holding = (words: readonly string[], digits: string): Places => {
    const worded = all.texts.holding(words);
    return Int32Array.from(
      digits === '' ? worded : new Set([...worded, ...all.numbers.holding([digits])]),
    );
  };

  /** The points of every contact for one word, by place; 0 where it is missing. */
  const pointsOf = ({ folded, digits, kept }: Term): Uint8Array => {
    const points = new Uint8Array(all.ids.length);
    all.texts.placed(folded, isLetter, (place, part, how) => {
      points[place] = POINTS[part]?.[how] ?? 0;
    });
    if (kept !== '') {
      for (const place of all.letters.holding([kept])) {
        points[place] = (points[place] ?? 0) + KEPT_POINTS;
      }
    }
    if (digits !== '')
      for (const place of all.numbers.holding([digits])) points[place] = NUMBER_POINTS;
    return points;
  };

  /** The points of every contact for each word; those of words asked for before are kept. */
  const pointsByTerm = (terms: readonly Term[]): Uint8Array[] => {
    const asked = new Map<string, Uint8Array>();
    const points = terms.map((term) => {
      const key = `${term.kept || term.folded} ${term.digits}`;
      const own = asked.get(key) ?? known.get(key) ?? pointsOf(term);
      asked.set(key, own);
      return own;
    });
    known = asked;
    return points;
  };

  /** All that hold every one of the words, looked for in all texts at once. */
  const rankAll = (terms: readonly Term[]): Places =>
    bestFirst(null, sumOf(pointsByTerm(terms), all.ids.length), all.order);

  /** The points of every contact for a word with a typo, by place. */
  const nearPointsOf = ({ findAll }: TypoFinder): Uint8Array => {
    const points = new Uint8Array(all.ids.length);
    all.texts.found(findAll, (place, part) => {
      points[place] = TYPO_POINTS[part] ?? 0;
    });
    return points;
  };

  /** All that hold every one of the words but one, and that one with a typo. As they stand nothing holds them all. */
  const rankNear = (terms: readonly Term[]): Places => {
    const { sums, missing, counts } = missingOne(pointsByTerm(terms), all.ids.length);
    const asked = new Map<string, Uint8Array>();
    const near = terms.map(({ typo, folded }, which) => {
      // Where few miss that word alone, they are asked one by one.
      if (!typo || (counts[which] ?? 0) * WIDE <= all.ids.length) return null;
      const points = knownNear.get(folded) ?? nearPointsOf(typo);
      asked.set(folded, points);
      return points;
    });
    knownNear = asked;
    const { entries } = all;
    for (let place = 0; place < sums.length; place += 1) {
      const which = missing[place] ?? MORE;
      const term = terms[which];
      const entry = entries[place];
      const own = near[which]?.[place] ?? (term?.typo && entry ? scoreTypo(entry, term) : 0);
      sums[place] = own === 0 ? 0 : (sums[place] ?? 0) + own;
    }
    return bestFirst(null, sums, all.order);
  };

  const idsAt = (places: Places): string[] => {
    const { ids } = all;
    const hits = new Array<string>(places.length);
    for (let at = 0; at < places.length; at += 1) hits[at] = ids[places[at] ?? 0] ?? '';
    return hits;
  };

  const rank = (places: Places, scoreOf: (entry: Entry) => number): Places => {
    const scores = places.map((place) => {
      const entry = all.entries[place];
      return entry ? scoreOf(entry) : 0;
    });
    return bestFirst(places, scores, all.order);
  };

  const findAll = (query: string): string[] => {
    const terms = termsOf(query);
    // The longest word is on the fewest contacts: the others are looked for on those alone.
    const [rarest] = terms.toSorted((a, b) => b.folded.length - a.folded.length);
    if (!rarest) return [];
    const before = found && goesOn(found.terms, terms) ? found : null;
    const exactly = () => {
      const among =
        before?.places ?? (terms.length === 1 ? null : holding([rarest.folded], rarest.digits));
      // At the beginning of typing words are on very many: all at once is quicker than one after the other.
      const isWide = among === null || among.length * WIDE > all.ids.length;
      return isWide ? rankAll(terms) : rank(among, (entry) => score(entry, terms));
    };
    // Where the shorter query was on nothing as it stands, the longer one is not either.
    const exact = before?.isForgiving ? new Int32Array() : exactly();
    if (exact.length > 0) found = { terms, places: exact, isForgiving: false };
    else {
      const isNarrower = before?.isForgiving === true && comesNearer(before.terms, terms);
      const near = isNarrower
        ? rank(before.places, (entry) => scoreNear(entry, terms))
        : rankNear(terms);
      found = { terms, places: near, isForgiving: true };
    }
    return idsAt(found.places);
  };

  return {
    put,
    drop: (id) => {
      const place = all.placeOf.get(id);
      if (place === undefined) return;
      all.placeOf.delete(id);
      all.ids[place] = '';
      setEntry(all, place, null);
      forgetFound();
    },
    arrange: (arranged) => {
      if (arrange(all, arranged) * STRAYS <= all.ids.length) return;
      all = placedAnew(all);
      forgetFound();
    },
    size: () => all.placeOf.size,
    find: (query) => {
      const addresses = addressesIn(query);
      if (addresses.length === 0) return findAll(query);
      return [...new Set(addresses.flatMap(findAll))];
    },
  };
}

/** From this share of all on, all are looked through at once. */
const WIDE = 8;

/** From this share of all on that do not stand where their order has them, all are given new places. */
const STRAYS = 50;

type Found = { terms: Term[]; places: Places; isForgiving: boolean };

/**
 * Entries by place, a whole number: to follow references to thousands of contacts takes longer than to find them.
 */
type Store = {
  placeOf: Map<string, number>;
  ids: string[];
  entries: (Entry | null)[];
  /** Where each stands among equal hits. */
  order: number[];
  texts: ReturnType<typeof createScannedTexts>;
  /** The same with their letters kept. */
  letters: ReturnType<typeof createScannedTexts>;
  numbers: ReturnType<typeof createScannedTexts>;
  last: number;
};

function emptyStore(): Store {
  return {
    placeOf: new Map(),
    ids: [],
    entries: [],
    order: [],
    texts: createScannedTexts(3),
    letters: createScannedTexts(1),
    numbers: createScannedTexts(1),
    last: 0,
  };
}

function setEntry({ entries, texts, letters, numbers }: Store, place: number, entry: Entry | null) {
  entries[place] = entry;
  texts.put(place, entry);
  letters.put(place, entry && { text: entry.kept, ends: [entry.kept.length] });
  numbers.put(place, entry && { text: entry.digits, ends: [entry.digits.length] });
}

function putEntry(store: Store, id: string, entry: Entry): void {
  const place = store.placeOf.get(id) ?? store.ids.length;
  if (place === store.ids.length) {
    store.placeOf.set(id, place);
    store.ids.push(id);
    store.order.push(store.last++);
  }
  setEntry(store, place, entry);
}

/** Orders equal hits as `arranged`; returns how many do not stand where that order has them. */
function arrange(store: Store, arranged: readonly string[]): number {
  store.last = 0;
  let before = -1;
  let strays = 0;
  for (const id of arranged) {
    const at = store.placeOf.get(id);
    if (at === undefined) continue;
    store.order[at] = store.last++;
    if (at < before) strays += 1;
    before = at;
  }
  return strays;
}

/** The same with all new places, in the order of equal hits: many hits then need not be sorted with each key. */
function placedAnew({ placeOf, ids, entries, order }: Store): Store {
  const store = emptyStore();
  for (const at of inOrder(Int32Array.from(placeOf.values()), order)) {
    const [id, entry] = [ids[at], entries[at]];
    if (id !== undefined && entry) putEntry(store, id, entry);
  }
  return store;
}
