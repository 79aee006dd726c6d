import { fold, foldKeepingLetters, foldKept } from '../text/fold.ts';
import { isGap, typoFinder, type TypoFinder } from '../text/one-typo.ts';
import { BEGINS, createScannedTexts, INSIDE, WHOLE } from './scanned-texts.ts';

/** What of a contact can be searched, as it is written. The names weigh most, then the organisation, then the rest. */
export type Searchable = {
  id: string;
  /** Every way that the name is written: "Sukunimi Etunimi", "Etunimi Sukunimi"; of an organisation, its languages. */
  names: string[];
  /** Names and abbreviations of the organisation, titles, units. */
  places: string[];
  /** E-mail addresses, groups, towns, bodies, notes. */
  rest: string[];
  /** Phone numbers as typed and in E.164. */
  phones: string[];
};

type Entry = {
  /** All that is searched but the numbers, folded: the names, the places, the rest. */
  text: string;
  /** Where in `text` each of the three ends. */
  ends: readonly [number, number, number];
  /** The same with its letters kept. */
  kept: string;
  digits: string;
};

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
   * Where nothing holds them all, one word of four letters or more may have one typo. An empty query finds nothing.
   */
  find: (query: string) => string[];
};

/** Parts of one entry are set apart by a mark that no query holds, so that no hit runs over from one to the next. */
const APART = '\n';
const joined = (texts: string[]) => texts.filter((text) => text !== '').join(APART);

/**
 * A search over contacts kept in memory: a linear scan that ranks. It finds the inside of Finnish compounds
 * (`ministeriö` in `oikeusministeriö`), which an index of whole words cannot; 50,000 contacts take some milliseconds.
 */
export function createSearchIndex(contacts: Iterable<Searchable> = []): SearchIndex {
  // Everything is kept by place, a whole number: to follow references to thousands of contacts takes longer than to find
  // them.
  let placeOf = new Map<string, number>();
  let ids: string[] = [];
  let entries: (Entry | null)[] = [];
  /** Where each stands among equal hits. */
  let order: number[] = [];
  let texts = createScannedTexts(3);
  /** The same with their letters kept. */
  let letters = createScannedTexts(1);
  let numbers = createScannedTexts(1);
  let last = 0;
  /** What was found last: a query that goes on from it finds only among that. */
  let found: Found | null = null;
  /** The points for each word of the wide query asked last: with most keys only one of them is another. */
  let known = new Map<string, Uint8Array>();
  /** The same for the words with a typo forgiven. */
  let knownNear = new Map<string, Uint8Array>();

  const set = (place: number, entry: Entry | null) => {
    entries[place] = entry;
    texts.put(place, entry);
    letters.put(place, entry && { text: entry.kept, ends: [entry.kept.length] });
    numbers.put(place, entry && { text: entry.digits, ends: [entry.digits.length] });
    found = null;
    known = new Map();
    knownNear = new Map();
  };
  const putEntry = (id: string, entry: Entry) => {
    const place = placeOf.get(id) ?? ids.length;
    if (place === ids.length) {
      placeOf.set(id, place);
      ids.push(id);
      order.push(last++);
    }
    set(place, entry);
  };
  const put = (contact: Searchable) => putEntry(contact.id, entryOf(contact));
  for (const contact of contacts) put(contact);

  /** Gives all new places, in the order of equal hits: many hits then need not be sorted with each key. */
  const placeAnew = () => {
    const places = inOrder(Int32Array.from(placeOf.values()), order);
    const kept = Array.from(places, (at) => [ids[at], entries[at]] as const);
    placeOf = new Map();
    ids = [];
    entries = [];
    order = [];
    texts = createScannedTexts(3);
    letters = createScannedTexts(1);
    numbers = createScannedTexts(1);
    last = 0;
    for (const [id, entry] of kept) if (id !== undefined && entry) putEntry(id, entry);
  };

  /** The places of all that may hold one of the words, or that number. */
  const holding = (words: readonly string[], digits: string): Places => {
    const worded = texts.holding(words);
    return Int32Array.from(
      digits === '' ? worded : new Set([...worded, ...numbers.holding([digits])]),
    );
  };

  /** The points of every contact for one word, by place; 0 where it is missing. */
  const pointsOf = ({ folded, digits, kept }: Term): Uint8Array => {
    const points = new Uint8Array(ids.length);
    texts.placed(folded, isLetter, (place, part, how) => {
      points[place] = POINTS[part]?.[how] ?? 0;
    });
    if (kept !== '') {
      for (const place of letters.holding([kept])) {
        points[place] = (points[place] ?? 0) + KEPT_POINTS;
      }
    }
    if (digits !== '') for (const place of numbers.holding([digits])) points[place] = NUMBER_POINTS;
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
    bestFirst(null, sumOf(pointsByTerm(terms), ids.length), order);

  /** The points of every contact for a word with a typo, by place. */
  const nearPointsOf = ({ findAll }: TypoFinder): Uint8Array => {
    const points = new Uint8Array(ids.length);
    texts.found(findAll, (place, part) => {
      points[place] = TYPO_POINTS[part] ?? 0;
    });
    return points;
  };

  /** All that hold every one of the words but one, and that one with a typo. As they stand nothing holds them all. */
  const rankNear = (terms: readonly Term[]): Places => {
    const { sums, missing, counts } = missingOne(pointsByTerm(terms), ids.length);
    const asked = new Map<string, Uint8Array>();
    const near = terms.map(({ typo, folded }, which) => {
      // Where few miss that word alone, they are asked one by one.
      if (!typo || (counts[which] ?? 0) * WIDE <= ids.length) return null;
      const points = knownNear.get(folded) ?? nearPointsOf(typo);
      asked.set(folded, points);
      return points;
    });
    knownNear = asked;
    for (let place = 0; place < sums.length; place += 1) {
      const which = missing[place] ?? MORE;
      const term = terms[which];
      const entry = entries[place];
      const own = near[which]?.[place] ?? (term?.typo && entry ? scoreTypo(entry, term) : 0);
      sums[place] = own === 0 ? 0 : (sums[place] ?? 0) + own;
    }
    return bestFirst(null, sums, order);
  };

  const idsAt = (places: Places): string[] => {
    const hits = new Array<string>(places.length);
    for (let at = 0; at < places.length; at += 1) hits[at] = ids[places[at] ?? 0] ?? '';
    return hits;
  };

  const rank = (places: Places, scoreOf: (entry: Entry) => number): Places => {
    const scores = places.map((place) => {
      const entry = entries[place];
      return entry ? scoreOf(entry) : 0;
    });
    return bestFirst(places, scores, order);
  };

  return {
    put,
    drop: (id) => {
      const place = placeOf.get(id);
      if (place === undefined) return;
      placeOf.delete(id);
      ids[place] = '';
      set(place, null);
    },
    arrange: (arranged) => {
      last = 0;
      let before = -1;
      let strays = 0;
      for (const id of arranged) {
        const at = placeOf.get(id);
        if (at === undefined) continue;
        order[at] = last++;
        if (at < before) strays += 1;
        before = at;
      }
      if (strays * STRAYS > ids.length) placeAnew();
    },
    size: () => placeOf.size,
    find: (query) => {
      const terms = termsOf(query);
      // The longest word is on the fewest contacts: the others are looked for on those alone.
      const [rarest] = terms.toSorted((a, b) => b.folded.length - a.folded.length);
      if (!rarest) return [];
      const before = found && goesOn(found.terms, terms) ? found : null;
      const exactly = () => {
        const among =
          before?.places ?? (terms.length === 1 ? null : holding([rarest.folded], rarest.digits));
        // At the beginning of typing words are on very many: all at once is quicker than one after the other.
        const isWide = among === null || among.length * WIDE > ids.length;
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
    },
  };
}

/** From this share of all on, all are looked through at once. */
const WIDE = 8;

/** From this share of all on that do not stand where their order has them, all are given new places. */
const STRAYS = 50;

/** Points for a word in the names, the places, the rest: inside another word, at its beginning, as a whole word. */
const POINTS = [
  [60, 100, 120],
  [35, 50, 70],
  [20, 40, 60],
] as const;
const TYPO_POINTS = [30, 18, 10] as const;
const NUMBER_POINTS = 60;
/** More where it stands with the letters that were typed: å, ä, ö. */
const KEPT_POINTS = 15;

/** Places of contacts. There may be fifty thousand with each key, which in typed arrays leave nothing to clean up. */
type Places = Int32Array;

type Found = { terms: Term[]; places: Places; isForgiving: boolean };

/**
 * Whether whatever holds `terms` holds `before` too: words grew or came. A number that has just become one may be spelled
 * otherwise where it stands; one that grew holds its beginning in every spelling.
 */
function goesOn(before: readonly Term[], terms: readonly Term[]): boolean {
  return (
    before.length <= terms.length &&
    terms.every((term, at) => {
      const old = before[at];
      if (!old) return true;
      const grew = term.folded.startsWith(old.folded) && term.digits.startsWith(old.digits);
      return grew && (term.digits === '') === (old.digits === '');
    })
  );
}

/**
 * Whether what holds `terms` with typos holds `before` with typos too. A word that grew holds its beginning with no more
 * typos than it has itself, but not one so short that typos were not forgiven in it, or at the beginning of a word alone.
 */
function comesNearer(before: readonly Term[], terms: readonly Term[]): boolean {
  return before.every((old, at) => {
    const { folded = '' } = terms[at] ?? {};
    if (old.folded === folded) return true;
    // One letter too many at the end of a word is a typo only where the word goes on.
    return old.typo?.isForgivenInside === true && !isGap(folded.charCodeAt(old.folded.length));
  });
}

function entryOf({ names, places, rest, phones }: Searchable): Entry {
  const kept = [names, places, rest].map((texts) => joined(texts.map(foldKeepingLetters)));
  const [ofNames = '', ofPlaces = '', ofRest = ''] = kept;
  const nameEnd = ofNames.length;
  const placeEnd = nameEnd + APART.length + ofPlaces.length;
  const all = kept.join(APART);
  return {
    // A letter is folded to one other: the ends stay where they are.
    text: foldKept(all),
    ends: [nameEnd, placeEnd, placeEnd + APART.length + ofRest.length],
    kept: all,
    digits: phones.map(digitsOf).join(APART),
  };
}

/** The digits of a number without what differs between its spellings: `+358 (0)40`, `0035840` and `040` all become `40`. */
function digitsOf(phone: string): string {
  return phone
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^(?:\+|00)358|^358(?=\d{7})|^0(?=\d)/u, '')
    .replace(/\D/gu, '');
}

/** A word of a query. Short words and numbers are meant as they are typed: they have no `typo`. */
type Term = { folded: string; kept: string; digits: string; typo: TypoFinder | null };

function termsOf(query: string): Term[] {
  const words = foldKeepingLetters(query)
    // The parts of a number written with spaces belong together.
    .replace(/\(0\)/gu, '')
    .replace(/(?<=\d)[\s)]+(?=\d)/gu, '')
    .split(/[\s,;<>"]+/u)
    .filter((word) => word !== '');
  return [...new Set(words)].map((word) => {
    const folded = fold(word);
    const digits =
      /^[+\d()/-]{3,}$/u.test(word) && /\d{3}/u.test(word.replace(/\D/gu, ''))
        ? digitsOf(word)
        : '';
    return {
      folded,
      kept: /[åäö]/u.test(word) ? word : '',
      digits,
      typo: folded.length >= 4 && digits === '' ? typoFinder(folded) : null,
    };
  });
}

/**
 * The places with a score above 0, best first and equals in their order; `scores` are those of `places`, or of all.
 * Places of one score are counted and then put beside each other: there are few different scores and may be many hits.
 */
function bestFirst(places: Places | null, scores: Int32Array, order: readonly number[]): Places {
  const counts: number[] = [];
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  // Where the places of each score begin.
  const starts: number[] = [];
  let total = 0;
  for (let score = counts.length - 1; score > 0; score -= 1) {
    starts[score] = total;
    total += counts[score] ?? 0;
  }
  const ranked = new Int32Array(total);
  const next = [...starts];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score === 0) continue;
    const to = next[score] ?? 0;
    ranked[to] = places ? (places[at] ?? 0) : at;
    next[score] = to + 1;
  }
  starts.forEach((start, score) => inOrder(ranked.subarray(start, next[score]), order));
  return ranked;
}

/** Places are found in the order in which contacts were put, which mostly is theirs: there is seldom anything to do. */
function inOrder(places: Places, order: readonly number[]): Places {
  let before = -1;
  for (const place of places) {
    const own = order[place] ?? 0;
    if (own < before) return places.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
    before = own;
  }
  return places;
}

/** The sums of several points of every contact; 0 where one of them is. */
function sumOf(points: readonly Uint8Array[], count: number): Int32Array {
  const [first, ...others] = points;
  const sums = first ? Int32Array.from(first) : new Int32Array(count);
  for (const more of others) {
    for (let place = 0; place < sums.length; place += 1) {
      const before = sums[place] ?? 0;
      const own = more[place] ?? 0;
      sums[place] = before === 0 || own === 0 ? 0 : before + own;
    }
  }
  return sums;
}

/** Of a contact that misses more than one word. */
const MORE = -1;

/** The sums of the points of every contact, which word it misses where it misses one, and how many miss each word alone. */
function missingOne(points: readonly Uint8Array[], count: number) {
  const sums = new Int32Array(count);
  const missing = new Int32Array(count).fill(points.length);
  points.forEach((own, which) => {
    for (let place = 0; place < count; place += 1) {
      const more = own[place] ?? 0;
      if (more > 0) sums[place] = (sums[place] ?? 0) + more;
      else missing[place] = missing[place] === points.length ? which : MORE;
    }
  });
  const counts = points.map(() => 0);
  for (const which of missing) if (which >= 0) counts[which] = (counts[which] ?? 0) + 1;
  return { sums, missing, counts };
}

/** Points of the entry; 0 where a term is missing. */
function score(entry: Entry, terms: readonly Term[]): number {
  let points = 0;
  for (const term of terms) {
    const found = scoreTerm(entry, term);
    if (found === 0) return 0;
    points += found;
  }
  return points;
}

/** The same where one of the terms may have a typo. */
function scoreNear(entry: Entry, terms: readonly Term[]): number {
  let points = 0;
  let typos = 0;
  for (const term of terms) {
    const exact = scoreTerm(entry, term);
    const found = exact || scoreTypo(entry, term);
    if (exact === 0) typos += 1;
    if (found === 0 || typos > 1) return 0;
    points += found;
  }
  return points;
}

function scoreTerm(entry: Entry, term: Term): number {
  const isNumber = term.digits !== '' && entry.digits.includes(term.digits);
  const points = isNumber ? NUMBER_POINTS : placed(entry, term.folded);
  const isKept = points > 0 && term.kept !== '' && entry.kept.includes(term.kept);
  return isKept ? points + KEPT_POINTS : points;
}

/** Points for a word in the names, else in the places, else in the rest; 0 where it is in none of them. */
function placed({ text, ends }: Entry, word: string): number {
  const first = text.indexOf(word);
  if (first < 0) return 0;
  const part = ends.findIndex((end) => first < end);
  let how = INSIDE;
  for (let at = first; at >= 0 && at < (ends[part] ?? 0); at = text.indexOf(word, at + 1)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
    const after = at + word.length;
    how = after < text.length && isLetter(text.charCodeAt(after)) ? BEGINS : WHOLE;
    break;
  }
  return POINTS[part]?.[how] ?? 0;
}

/** Points for a word with a typo, by the part in which it stands first. */
function scoreTypo(entry: Entry, { typo }: Term): number {
  const at = typo ? typo.find(entry.text) : -1;
  return at < 0 ? 0 : (TYPO_POINTS[entry.ends.findIndex((end) => at < end)] ?? 0);
}

/** Folded text: letters and digits, by code, since this runs for every hit of every key stroke. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
