/** The number that a line begins with. */
export type Marker = {
  /** As written, without a full stop at its end. */
  no: string;
  /** "question" or the word of a section in lower case, where the number stands after one. */
  word?: string;
  isSection: boolean;
  /** Its parts: "I.1" has two. */
  parts: string[];
  /** What stands around it: '.', ')', '()', ':' or nothing. */
  delimiter: string;
  /** What follows it. */
  rest: string;
};

const QUESTION =
  /^(?:(question|kysymys|fråga)\s+(?:no\.?\s*|nr\.?\s*|nro\s*)?|(q)\.?\s?)(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)(?=[\s.:)–—-]|$)(\s*[.:)–—-]+|)\s*/iu;
const SECTION =
  /^(section|part|chapter|theme|cluster|module|osa|osio|luku|teema|jakso|avsnitt|del|kapitel|tema|partie|chapitre|annex|appendix|liite|bilaga)\s+([IVXLC]{1,6}|\d{1,2}|[A-Z])(?=[\s.:)–—-]|$)(\s*[.:)–—-]+|)\s*/iu;
/** Finnish writes the number first as well: "I OSA", "2. luku". */
const SECTION_LAST =
  /^([IVXLC]{1,6}|\d{1,2}|[A-Z])(?:\.\s*|-|\s+)(osa|osio|luku|teema|jakso)(?!\p{L})(\s*[.:)–—-]+|)\s*/iu;
/** Several parts: "1.1", "I.1", "A.1", "1.1.a", "12a", "3bis", "A1". */
const PATH =
  /^(\()?((?:\d{1,3}|[IVXLC]{1,6}|[A-Z])(?:\.\d{1,3}){1,5}(?:\.?[a-z])?|\d{1,3}(?:\.?[a-z]|bis|ter)|[A-Z]\d{1,2}(?:\.\d{1,2}){0,4})(?![\p{L}\d])(\)\.?|\.\)?|:|)(?=\s|$|\p{Lu})\s*/u;
const SINGLE =
  /^(\()?(\d{1,3}|[IVXLC]{1,6}|[ivxlc]{1,6}|[A-Za-z])(\)\.?|\.\)?|:|)(?=\s|$|\p{Lu})\s*/u;
/** Finnish and Swedish dates and articles begin like a number: "1. tammikuuta", "4. artikla". */
const NOT_A_NUMBER =
  /^(?:\p{Ll}+kuu(?:n|ta|ssa)?|artikl\p{Ll}*|kohda\p{Ll}*|kohta\p{Ll}*)(?!\p{L})/u;

/** The number that `line` begins with, or `null`. Whether it is one in its place is for the sequence to say. */
export function readMarker(line: string): Marker | null {
  return readWorded(line) ?? readPath(line) ?? readSingle(line);
}

function readWorded(line: string): Marker | null {
  const question = QUESTION.exec(line);
  if (question) {
    const [all, word, letter, number = '', delimiter = ''] = question;
    const rest = line.slice(all.length);
    if (!isBegun(rest, delimiter)) return null;
    const no = letter ? `${letter.toUpperCase()}${number}` : number;
    return marked({ no, word: word ? 'question' : 'q', number, delimiter: '', rest });
  }
  const section = SECTION.exec(line);
  if (section) {
    const [all, word = '', number = '', delimiter = ''] = section;
    // "part i of" is prose; a section is written with a capital.
    if (!/^\p{Lu}/u.test(word)) return null;
    const no = `${word} ${number}`;
    return sectionOf({ no, word, number, delimiter, rest: line.slice(all.length) });
  }
  const last = SECTION_LAST.exec(line);
  if (!last) return null;
  const [all, number = '', word = '', delimiter = ''] = last;
  const no = all.slice(0, all.toLowerCase().indexOf(word.toLowerCase()) + word.length);
  return sectionOf({ no, word, number, delimiter, rest: line.slice(all.length) });
}

function sectionOf(facts: {
  no: string;
  word: string;
  number: string;
  delimiter: string;
  rest: string;
}): Marker | null {
  const { word, number, delimiter, rest } = facts;
  if (!isBegun(rest, delimiter) || number !== number.toUpperCase()) return null;
  return { ...marked({ ...facts, word: word.toLowerCase(), delimiter: '' }), isSection: true };
}

/** After a word and a number, prose goes on in small letters. */
function isBegun(rest: string, delimiter: string): boolean {
  return delimiter.trim() !== '' || !/^\p{Ll}/u.test(rest);
}

function readPath(line: string): Marker | null {
  const found = PATH.exec(line);
  if (!found) return null;
  const [all, open = '', number = '', close = ''] = found;
  const delimiter = delimiterOf(open, close);
  if (delimiter === null) return null;
  const rest = line.slice(all.length);
  // "12a" alone may be an address or an article; it needs its sign.
  if (!number.includes('.') && delimiter === '' && !/^[A-Z]\d/u.test(number)) return null;
  return marked({ no: written(number, delimiter), number, delimiter, rest });
}

function readSingle(line: string): Marker | null {
  const found = SINGLE.exec(line);
  if (!found) return null;
  const [all, open = '', number = '', close = ''] = found;
  const delimiter = delimiterOf(open, close);
  const rest = line.slice(all.length);
  const isDigit = /^\d/u.test(number);
  if (delimiter === null || NOT_A_NUMBER.test(rest)) return null;
  if (delimiter === ':' && !/^[A-Z\d]/u.test(number)) return null;
  if (delimiter === '' && !isDigit) return null;
  if (delimiter === '.' && !isDigit && rest !== '' && !/\s$/u.test(all)) return null;
  if (number.length > 1 && !isDigit && romanOf(number.toLowerCase()) === 0) return null;
  return marked({ no: written(number, delimiter), number, delimiter, rest });
}

/** `null` where only one bracket of two stands. */
function delimiterOf(open: string, close: string): string | null {
  const isClosed = close.includes(')');
  if (open) return isClosed ? '()' : null;
  return isClosed ? ')' : close;
}

function written(number: string, delimiter: string): string {
  if (delimiter === '()') return `(${number})`;
  return delimiter === ')' ? `${number})` : number;
}

function marked(facts: {
  no: string;
  word?: string;
  number: string;
  delimiter: string;
  rest: string;
}): Marker {
  const { number, ...rest } = facts;
  const parts = number.match(/\d+|[A-Z]+|[a-z]+/gu) ?? [number];
  return { ...rest, isSection: false, parts };
}

const SIGNS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman number in small letters; 0 where it is none as one writes it. */
export function romanOf(letters: string): number {
  const values = [...letters].map((sign) => SIGNS[sign] ?? 0);
  if (values.length === 0 || values.includes(0)) return 0;
  const sum = values.reduce(
    (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return romanFor(sum) === letters ? sum : 0;
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `value` as a Roman number in small letters. */
export function romanFor(value: number): string {
  let left = value;
  let letters = '';
  for (const [worth, sign] of NUMERALS) {
    for (; left >= worth; left -= worth) letters += sign;
  }
  return letters;
}
