import { fold, foldKeepingLetters } from './fold.ts';
import { findWithOneTypo } from './one-typo.ts';

/** What of a contact can be searched, as it is written. The names weigh most, then the organisation, then the rest. */
export type Searchable = {
  id: string;
  /** Every way that the name is written: "Sukunimi Etunimi", "Etunimi Sukunimi"; of an organisation, its languages. */
  names: string[];
  /** Names and abbreviations of the organisation, titles, units. */
  places: string[];
  /** E-mail addresses, groups, towns, notes. */
  rest: string[];
  /** Phone numbers as typed and in E.164. */
  phones: string[];
};

type Entry = {
  id: string;
  name: string;
  place: string;
  rest: string;
  kept: string;
  digits: string;
};

/** Folded strings in memory, one entry a contact; see `createSearchIndex`. */
export type SearchIndex = {
  /** Adds the contact, or replaces what was known of it. */
  put: (contact: Searchable) => void;
  drop: (id: string) => void;
  size: () => number;
  /**
   * Ids of the contacts that hold every word of the query, best first; equals keep the order in which they were put.
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
  const put = (contact: Searchable) => {
    entries.set(contact.id, entryOf(contact));
  };
  for (const contact of contacts) put(contact);
  return {
    put,
    drop: (id) => void entries.delete(id),
    size: () => entries.size,
    find: (query) => {
      const terms = termsOf(query);
      if (terms.length === 0) return [];
      const exact = rank(entries.values(), (entry) => score(entry, terms, false));
      return exact.length > 0
        ? exact
        : rank(entries.values(), (entry) => score(entry, terms, true));
    },
  };
}

function entryOf(contact: Searchable): Entry {
  const { names, places, rest, phones } = contact;
  const texts = [...names, ...places, ...rest];
  return {
    id: contact.id,
    name: foldAll(names),
    place: foldAll(places),
    rest: foldAll(rest),
    kept: joined(texts.map(foldKeepingLetters)),
    digits: phones.map(digitsOf).join(APART),
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

function rank(entries: Iterable<Entry>, scoreOf: (entry: Entry) => number): string[] {
  const hits: { id: string; score: number }[] = [];
  for (const entry of entries) {
    const points = scoreOf(entry);
    if (points > 0) hits.push({ id: entry.id, score: points });
  }
  return hits.sort((a, b) => b.score - a.score).map((hit) => hit.id);
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
  const { folded } = term;
  let points = 0;
  if (term.digits !== '' && entry.digits.includes(term.digits)) points = 60;
  if (points === 0) {
    points =
      placed(entry.name, folded, 100, 60) ||
      placed(entry.place, folded, 50, 35) ||
      placed(entry.rest, folded, 40, 20);
  }
  if (points > 0 && term.kept !== '' && entry.kept.includes(term.kept)) points += 15;
  return points;
}

/** `atStart` points where a word of the text begins with the term (more when it is the whole word), else `inside`. */
function placed(text: string, term: string, atStart: number, inside: number): number {
  let at = text.indexOf(term);
  if (at < 0) return 0;
  for (; at >= 0; at = text.indexOf(term, at + 1)) {
    if (at === 0 || !isLetter(text.charCodeAt(at - 1))) {
      const end = at + term.length;
      const whole = end === text.length || !isLetter(text.charCodeAt(end));
      return whole ? atStart + 20 : atStart;
    }
  }
  return inside;
}

function scoreTypo(entry: Entry, term: Term): number {
  if (term.folded.length < 4 || term.digits !== '') return 0;
  if (findWithOneTypo(entry.name, term.folded)) return 30;
  if (findWithOneTypo(entry.place, term.folded)) return 18;
  return findWithOneTypo(entry.rest, term.folded) ? 10 : 0;
}

/** Folded text: letters and digits, by code, since this runs for every hit of every key stroke. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
