import { fold, foldKeepingLetters } from './fold.ts';
import { findWithOneTypo, piecesWithOneTypo } from './one-typo.ts';
import { createScannedTexts } from './scanned-texts.ts';

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
  id: string;
  /** Its place among equal hits. */
  order: number;
  /** All that is searched, folded: the names, the places, the rest, the digits. */
  text: string;
  /** Where in `text` each of the first three ends. */
  nameEnd: number;
  placeEnd: number;
  restEnd: number;
  /** The names, places and rest with their letters kept. */
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
   * Where nothing holds them all, a word of four letters or more may have one typo. An empty query finds nothing.
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
  const entries = new Map<string, Entry>();
  const scanned = createScannedTexts<Entry>();
  let last = 0;
  /** What was found last: a query that goes on from it finds only among that. */
  let found: Found | null = null;
  const put = (contact: Searchable) => {
    const before = entries.get(contact.id);
    const entry = entryOf(contact, before?.order ?? last++);
    entries.set(contact.id, entry);
    found = null;
    scanned.put(contact.id, entry, entry.text);
  };
  for (const contact of contacts) put(contact);
  return {
    put,
    drop: (id) => {
      entries.delete(id);
      scanned.drop(id);
      found = null;
    },
    arrange: (ids) => {
      last = 0;
      for (const id of ids) {
        const entry = entries.get(id);
        if (entry) entry.order = last++;
      }
    },
    size: () => entries.size,
    find: (query) => {
      const terms = termsOf(query);
      // The longest word is on the fewest contacts: the others are looked for on those alone.
      const [rarest] = terms.toSorted((a, b) => b.folded.length - a.folded.length);
      if (!rarest) return [];
      const before = found && goesOn(found.terms, terms) ? found : null;
      const holds = rarest.digits === '' ? [rarest.folded] : [rarest.folded, rarest.digits];
      // Where the shorter query was on nothing as it stands, the longer one is not either.
      const exact = before?.isForgiving
        ? []
        : rank(before?.entries ?? scanned.holding(holds), (entry) => score(entry, terms, false));
      if (exact.length > 0) found = { terms, entries: exact, isForgiving: false };
      else {
        // Not among what was found last: a longer word may come nearer than its beginning.
        const mayHold = isForgiven(rarest) ? [...piecesWithOneTypo(rarest.folded)] : holds;
        const near = rank(scanned.holding(mayHold), (entry) => score(entry, terms, true));
        found = { terms, entries: near, isForgiving: true };
      }
      return found.entries.map(({ id }) => id);
    },
  };
}

type Found = { terms: Term[]; entries: Entry[]; isForgiving: boolean };

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

function entryOf(contact: Searchable, order: number): Entry {
  const { names, places, rest, phones } = contact;
  const texts = [...names, ...places, ...rest];
  const digits = phones.map(digitsOf).join(APART);
  const parts = [foldAll(names), foldAll(places), foldAll(rest), digits];
  const [nameEnd = 0, placeEnd = 0, restEnd = 0] = parts.map(
    (_, at) => parts.slice(0, at + 1).join(APART).length,
  );
  return {
    id: contact.id,
    order,
    text: parts.join(APART),
    nameEnd,
    placeEnd,
    restEnd,
    kept: joined(texts.map(foldKeepingLetters)),
    digits,
  };
}

const foldAll = (texts: string[]) => joined(texts.map(fold));

/** The digits of a number without what differs between its spellings: `+358 (0)40`, `0035840` and `040` all become `40`. */
function digitsOf(phone: string): string {
  return phone
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^(?:\+|00)358|^358(?=\d{7})|^0(?=\d)/u, '')
    .replace(/\D/gu, '');
}

type Term = { folded: string; kept: string; digits: string };

function termsOf(query: string): Term[] {
  const words = foldKeepingLetters(query)
    // The parts of a number written with spaces belong together.
    .replace(/\(0\)/gu, '')
    .replace(/(?<=\d)[\s)]+(?=\d)/gu, '')
    .split(/[\s,;<>"]+/u)
    .filter((word) => word !== '');
  return words.map((word) => ({
    folded: fold(word),
    kept: /[åäö]/u.test(word) ? word : '',
    digits:
      /^[+\d()/-]{3,}$/u.test(word) && /\d{3}/u.test(word.replace(/\D/gu, ''))
        ? digitsOf(word)
        : '',
  }));
}

function rank(entries: readonly Entry[], scoreOf: (entry: Entry) => number): Entry[] {
  // There are few different scores and may be many hits.
  const byScore: (Entry[] | undefined)[] = [];
  for (const entry of entries) {
    const points = scoreOf(entry);
    if (points > 0) (byScore[points] ??= []).push(entry);
  }
  return byScore.reverse().flatMap((alike) => (alike ? inOrder(alike) : []));
}

/** Entries are put in order to begin with: there is seldom anything to do. */
function inOrder(entries: Entry[]): Entry[] {
  let before = -1;
  for (const { order } of entries) {
    if (order < before) return entries.sort((a, b) => a.order - b.order);
    before = order;
  }
  return entries;
}

/** Points of the entry; 0 where a term is missing. */
function score(entry: Entry, terms: Term[], forgiving: boolean): number {
  let points = 0;
  for (const term of terms) {
    const found = scoreTerm(entry, term) || (forgiving ? scoreTypo(entry, term) : 0);
    if (found === 0) return 0;
    points += found;
  }
  return points;
}

function scoreTerm(entry: Entry, term: Term): number {
  const isNumber = term.digits !== '' && entry.digits.includes(term.digits);
  const points = isNumber ? 60 : placed(entry, term.folded);
  return points > 0 && term.kept !== '' && entry.kept.includes(term.kept) ? points + 15 : points;
}

/** Points for a word in the names, else in the places, else in the rest; 0 where it is in none of them. */
function placed(entry: Entry, word: string): number {
  const { text, nameEnd, placeEnd, restEnd } = entry;
  const first = text.indexOf(word);
  if (first < 0 || first >= restEnd) return 0;
  if (first < nameEnd) return startsWord(text, word, first, nameEnd, 100, 60);
  return first < placeEnd
    ? startsWord(text, word, first, placeEnd, 50, 35)
    : startsWord(text, word, first, restEnd, 40, 20);
}

/**
 * `atStart` points where a word of the text begins with `term` (more when it is the whole word), else `inside`; `first` is
 * where the term is found first, and from `end` on it does not count.
 */
function startsWord(
  text: string,
  term: string,
  first: number,
  end: number,
  atStart: number,
  inside: number,
): number {
  for (let at = first; at >= 0 && at < end; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !isLetter(text.charCodeAt(at - 1))) {
      const after = at + term.length;
      const isWhole = after === text.length || !isLetter(text.charCodeAt(after));
      return isWhole ? atStart + 20 : atStart;
    }
  }
  return inside;
}

/** Short words and numbers are meant as they are typed. */
const isForgiven = (term: Term) => term.folded.length >= 4 && term.digits === '';

function scoreTypo(entry: Entry, term: Term): number {
  if (!isForgiven(term)) return 0;
  const { text, nameEnd, placeEnd, restEnd } = entry;
  if (findWithOneTypo(text.slice(0, nameEnd), term.folded)) return 30;
  if (findWithOneTypo(text.slice(nameEnd, placeEnd), term.folded)) return 18;
  return findWithOneTypo(text.slice(placeEnd, restEnd), term.folded) ? 10 : 0;
}

/** Folded text: letters and digits, by code, since this runs for every hit of every key stroke. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
