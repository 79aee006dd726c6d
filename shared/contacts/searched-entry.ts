import { fold, foldKeepingLetters, foldKept } from '../text/fold.ts';
import { isGap, typoFinder, type TypoFinder } from '../text/one-typo.ts';
import { BEGINS, INSIDE, WHOLE } from './scanned-texts.ts';

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

export type Entry = {
  /** All that is searched but the numbers, folded: the names, the places, the rest. */
  text: string;
  /** Where in `text` each of the three ends. */
  ends: readonly [number, number, number];
  /** The same with its letters kept. */
  kept: string;
  digits: string;
};

/** Parts of one entry are set apart by a mark that no query holds, so that no hit runs over from one to the next. */
const APART = '\n';
const joined = (texts: string[]) => texts.filter((text) => text !== '').join(APART);

/** A contact as it is searched. */
export function entryOf({ names, places, rest, phones }: Searchable): Entry {
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
export type Term = { folded: string; kept: string; digits: string; typo: TypoFinder | null };

/** The e-mail addresses of a query that are whole, as messages write them: in brackets, behind names, many at once. */
export function addressesIn(query: string): string[] {
  return query
    .split(/[\s,;<>()"]+/u)
    .map((word) => word.replace(/^mailto:/iu, ''))
    .filter((word) => {
      const at = word.indexOf('@');
      const dot = word.lastIndexOf('.');
      return at > 0 && dot > at + 1 && dot < word.length - 2;
    });
}

/** The words of a query, each once. */
export function termsOf(query: string): Term[] {
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
 * Whether whatever holds `terms` holds `before` too: words grew or came. A number that has just become one may be spelled
 * otherwise where it stands; one that grew holds its beginning in every spelling.
 */
export function goesOn(before: readonly Term[], terms: readonly Term[]): boolean {
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
export function comesNearer(before: readonly Term[], terms: readonly Term[]): boolean {
  return before.every((old, at) => {
    const { folded = '' } = terms[at] ?? {};
    if (old.folded === folded) return true;
    // One letter too many at the end of a word is a typo only where the word goes on.
    return old.typo?.isForgivenInside === true && !isGap(folded.charCodeAt(old.folded.length));
  });
}

/** Points for a word in the names, the places, the rest: inside another word, at its beginning, as a whole word. */
export const POINTS = [
  [60, 100, 120],
  [35, 50, 70],
  [20, 40, 60],
] as const;
export const TYPO_POINTS = [30, 18, 10] as const;
export const NUMBER_POINTS = 60;
/** More where it stands with the letters that were typed: å, ä, ö. */
export const KEPT_POINTS = 15;

/** Points of the entry; 0 where a term is missing. */
export function score(entry: Entry, terms: readonly Term[]): number {
  let points = 0;
  for (const term of terms) {
    const found = scoreTerm(entry, term);
    if (found === 0) return 0;
    points += found;
  }
  return points;
}

/** The same where one of the terms may have a typo. */
export function scoreNear(entry: Entry, terms: readonly Term[]): number {
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
export function scoreTypo(entry: Entry, { typo }: Term): number {
  const at = typo ? typo.find(entry.text) : -1;
  return at < 0 ? 0 : (TYPO_POINTS[entry.ends.findIndex((end) => at < end)] ?? 0);
}

/** Folded text: letters and digits, by code, since this runs for every hit of every key stroke. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
