import { isNothing } from './clean-value.ts';

export type ReadEmails = {
  emails: string[];
  /** Addresses that were put right: as typed, and as they became. */
  repaired: { from: string; to: string }[];
  /** What is no valid address. With an @ it is kept among `emails` as typed; without, it is only told. */
  invalid: string[];
  /** How addresses of a house are made, which are nobody's: `etunimi.sukunimi@…`. Not among `emails`. */
  patterns: string[];
  /** What stood beside the addresses. */
  rest: string;
};

/** Letters of any language are allowed on both sides: `hyvinkää.fi`, `päivi@…` (RFC 6531, RFC 5890). */
const ADDRESS =
  /^(?!\.)(?!.*\.\.)[\p{L}\p{N}!#$%&'*+\-/=?^_`{|}~.]{1,64}(?<!\.)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}]$/u;

const PATTERN =
  /^(?:etunimi|fornamn|förnamn|first-?name|vorname)[._-]?(?:\p{L}[._-])?(?:sukunimi|efternamn|last-?name|surname|nachname)@/iu;

/** Whether `text` is one well-formed e-mail address. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** Reads the addresses of one cell: several are split, `mailto:`, `<>`, stray dots and `(at)` are put right. */
export function readEmails(cell: string): ReadEmails {
  const read: ReadEmails = { emails: [], repaired: [], invalid: [], patterns: [], rest: '' };
  const text = cell.trim();
  if (isNothing(text)) return read;
  if (isEmailAddress(text)) {
    return PATTERN.test(text) ? { ...read, patterns: [text] } : { ...read, emails: [text] };
  }
  const named = [...text.matchAll(/<\s*(?:mailto:)?([^<>@\s]+@[^<>@\s]+?)\s*>/gi)];
  if (named.length > 0 && text.replace(/<[^<>]*>/g, '').trim() !== '') {
    for (const match of named) takeAddress(match[1] ?? '', match[1] ?? '', read);
    read.rest = text
      .replace(/<[^<>]*>/g, ' ')
      .replace(/[",;\s]+/g, ' ')
      .trim();
    return read;
  }
  const { whole, changed } = repairAt(text);
  if (!whole.includes('@')) {
    read.invalid.push(text);
    read.rest = text;
    return read;
  }
  const pieces = whole.split(/:::|[;,|\s]+|\/(?=[^@/]*@)/).filter(Boolean);
  const rest: string[] = [];
  const addresses = pieces.filter((piece) => piece.includes('@'));
  for (const piece of pieces) {
    if (!piece.includes('@')) {
      if (
        !/^(tai|eller|or|ja|och|and|sekä|&|\/|e-?mail:?|e-?post:?|s-?posti:?|sähköposti:?)$/i.test(
          piece,
        )
      )
        rest.push(piece);
      continue;
    }
    takeAddress(piece, changed && addresses.length === 1 ? text : piece, read);
  }
  read.rest = rest.join(' ');
  return read;
}

function takeAddress(piece: string, typed: string, read: ReadEmails): void {
  const clean = piece
    .replace(/^[^\p{L}\p{N}]*(?:(?:mailto|smtp|e-?mail|s-?posti|sähköposti|e-?post)[:=])?/iu, '')
    .replace(/^[<("'[]+/, '')
    .replace(/(?<![>)"'\].,:;])[>)"'\].,:;]+$/, '');
  if (PATTERN.test(clean)) {
    read.patterns.push(clean);
    return;
  }
  if (isEmailAddress(clean)) {
    if (!read.emails.some((one) => one.toLowerCase() === clean.toLowerCase()))
      read.emails.push(clean);
    if (clean !== typed) read.repaired.push({ from: typed, to: clean });
    return;
  }
  read.emails.push(piece);
  read.invalid.push(piece);
}

/** `maija,oja@x.fi` or `maija.oja@om,fi` alone in a cell: the comma is the dot beside it on the keyboard. */
function withDotForComma(text: string): string {
  const [before = '', after = '', ...more] = text.split(',');
  if (more.length > 0 || /\s/.test(text) || text.split('@').length !== 2) return text;
  const isName = /^\p{Ll}{2,64}$/u.test(before) && /^\p{Ll}{2,64}@/u.test(after);
  const at = before.indexOf('@');
  const isPlace = at > 0 && !before.includes('.', at) && /^\p{L}{2,24}$/u.test(after);
  return isName || isPlace ? `${before}.${after}` : text;
}

/** Puts right how people hide or mistype the @ and the last dot. */
function repairAt(text: string): { whole: string; changed: boolean } {
  let whole = text
    .normalize('NFKC')
    .replace(/(?:(?<!\s)\s+)?[([{<]\s*(?:at|ät|a|miukumauku|@)\s*[)\]}>]\s*/gi, '@');
  whole = whole.replace(/(?:(?<!\s)\s+)?[([{]\s*(?:dot|piste|punkt)\s*[)\]}]\s*/gi, '.');
  if (!whole.includes('@')) {
    whole = whole.replace(/(?<=[\p{L}\p{N}])\s+(?:at|ät)\s+(?=[\p{L}\p{N}-]+\.)/giu, '@');
  }
  whole = whole.replace(/(?<=[\p{L}\p{N}])\s+@\s*|(?:(?<!\s)\s+)?@\s+(?=[\p{L}\p{N}])/gu, '@');
  whole = whole.replace(/(@[\p{L}\p{N}.-]+),(fi|com|org|net|eu|se)(?![\p{L}\p{N}@.])/giu, '$1.$2');
  whole = withDotForComma(whole);
  return { whole, changed: whole !== text };
}
