import { LIMITS } from '../limits.ts';

/**
 * One recipient of a message; `name` is '' where the address stands alone, `email` where a program copied the name only,
 * `group` the list it is a member of.
 */
export type Recipient = { name: string; email: string; group?: string };

/** A part of a text in which recipients are looked for: one of them, or what stands there instead. */
export type RecipientPart = { text: string; recipient: Recipient | null };

const ADDRESS =
  '[^\\s<>@"(),;:\\[\\]]+@[^\\s<>@"(),;:\\[\\]][^\\s<>@"(),;:\\[\\].]*\\.[^\\s<>@"(),;:\\[\\]]*[^\\s<>@"(),;:\\[\\].]';
const BARE = new RegExp(`^(${ADDRESS})$`);
/** `Name <address>`, as programs write it; Outlook also puts square brackets, or the address in round ones. */
const NAMED = new RegExp(
  `^(.*?)(?:<\\s*(${ADDRESS})\\s*>(?:\\s*\\([^()@]*\\))?|\\[\\s*(${ADDRESS})\\s*\\]|\\((${ADDRESS})\\))$`,
);
/** `address (Name)`, as old programs write it. */
const REMARKED = new RegExp(`^(${ADDRESS})\\s*\\(([^()]*)\\)$`);
/** `(Name) address`, a comment of RFC 5322 before it. */
const COMMENTED = new RegExp(`^\\(([^()]*)\\)\\s*(${ADDRESS})$`);
/** An address with a blank or the beginning before it, and one without a name that comes next. */
const ADDRESS_BEFORE = new RegExp(`(?:^|[\\s,;])(?:${ADDRESS})$`);
const BARE_NEXT = new RegExp(`^\\s*(?:${ADDRESS})(?:[\\s,;]|$)`);
/** `Maija Virtanen maija@…`: plain words before an address. */
const SPACED = new RegExp(`^((?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4})(${ADDRESS})$`, 'u');

/** What stands before the recipients in the head of a message, in Finnish, Swedish, English and German. */
const HEAD =
  /^(?:to|cc|bcc|from|reply-to|vastaanottajat?|kopiot?|piilokopiot?|lähettäjä|kenelle|till|kopia|hemlig kopia|dold kopia|från|an|kopie|blindkopie|von)\s*:\s*/i;

/** Lines of such a head that name nobody. */
const OTHER_HEAD =
  /^(?:aihe|subject|ämne|betreff|lähetetty|päivämäärä|date|sent|skickat|datum|gesendet|tärkeys|importance|prioritet|liitteet|attachments|bilagor|anlagen)\s*:[^@]*$/i;

/** `Verkosto: a@…, b@…;`: the members of a list behind its name (RFC 5322, 3.4). */
const GROUP = /^("[^"]{1,80}"|[^\s<>@"(),;:[\]][^<>@"(),;:[\]]{0,79}?)\s*:\s*/;
/** Words before a colon that say what follows, not whom it is for. */
const LABEL = /^(?:s(?:ähkö)?-?posti(?:osoite|osoitteet|t)?|e-?mails?|e-?post|mailto|https?)$/i;

/** Double quotes as word processors turn them, around a name before its address. */
const TURNED_QUOTES = /(^|[;,:]\s{0,9})[“”„]([^“”„"<>@]{1,200})[“”](?=\s{0,9}[<([])/g;

/** Single quotes around a name, as Outlook writes them; an apostrophe within it keeps them. */
const SINGLE_QUOTES = /(^|[;,:]\s{0,9})['‘’]([^'‘’"<>@]{1,200})['‘’](?=\s{0,9}[<([])/g;
/** Single quotes around an address. */
const QUOTED_ADDRESS = new RegExp(
  `(?<![^\\s;,:<([])['‘’](?:mailto:)?(${ADDRESS.replaceAll('[^\\s', "[^\\s'‘’")})['‘’](?![^\\s;,>)\\]])`,
  'gi',
);
/** What a link says of a message to an address: `mailto:a@…?subject=…`. */
const LINK = /(?<![^\s;,:<([])mailto:([^\s?<>;,]{1,320})(?:\?[^\s<>;,]{0,999})?/gi;

/** A name that stands without its address among recipients that have theirs. */
const NAME_ALONE = /^"?\p{L}[\p{L}'’.,() -]{1,98}"?$/u;

/** Recipients are short; a longer text is none. */
const LONGEST = 400;

/**
 * The recipients of a message as programs copy them: `Meikäläinen Matti <matti@…>; "Virtanen, Maija" <maija@…>`, plain
 * addresses, one on a line or all on one. A comma divides only behind a whole recipient, since names are written with
 * one. Null where any part of `text` is something else, but for names among more recipients that have their addresses.
 * Stops behind the most rows that a table may have.
 */
export function splitRecipients(text: string): Recipient[] | null {
  const recipients: Recipient[] = [];
  let named = 0;
  let alone = 0;
  // Line by line, since most texts show in the first that they are something else.
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = tidied(line);
    if (trimmed.includes('\t')) return null;
    if (!trimmed || (recipients.length > 0 && OTHER_HEAD.test(trimmed))) continue;
    for (const { text: part, recipient } of readParts(partsOf(trimmed))) {
      if (recipient) recipients.push(recipient);
      else if (NAME_ALONE.test(part)) {
        recipients.push({ name: part.replaceAll('"', ''), email: '' });
        alone += 1;
      } else return null;
      if (recipient?.name) named += 1;
    }
    if (alone > 0 && alone > named) return null;
    if (recipients.length > LIMITS.rows) return recipients;
  }
  return recipients.length > 0 && (alone === 0 || named > 1) ? recipients : null;
}

/**
 * All parts of a text that names people by their addresses, their names or both, in its order: divided as recipients are,
 * and at tabs.
 */
export function recipientParts(text: string): RecipientPart[] {
  return text.split(/[\r\n\t]/).flatMap((line) => readParts(partsOf(tidied(line))));
}

/** A line as the grammar takes it: without the head of a message, with names in double quotes and addresses in none. */
function tidied(line: string): string {
  return line
    .trim()
    .replace(HEAD, '')
    .replace(LINK, '$1')
    .replace(QUOTED_ADDRESS, '$1')
    .replace(TURNED_QUOTES, '$1"$2"')
    .replace(SINGLE_QUOTES, '$1"$2"');
}

/** The parts of one line as recipients, with the list that they are members of. */
function readParts(parts: readonly Part[]): RecipientPart[] {
  const read: RecipientPart[] = [];
  // Outlook writes semicolons within a list too: where there are no commas, none of them ends it.
  const endsAtSemicolon = parts.some(({ end }) => end === ',');
  let group = '';
  for (const { text, end } of parts) {
    const name = parts.length > 1 ? groupOf(text) : '';
    if (name) group = name;
    const member = name ? text.replace(GROUP, '') : text;
    if (member) {
      const recipient = readRecipient(member);
      const whole = recipient && group ? { ...recipient, group } : recipient;
      read.push({ text: member, recipient: whole });
    }
    if (end === ';' && endsAtSemicolon) group = '';
  }
  return read;
}

function groupOf(part: string): string {
  const name = (GROUP.exec(part.slice(0, LONGEST))?.[1] ?? '').replace(/^"|"$/g, '').trim();
  return LABEL.test(name) ? '' : name;
}

/** A piece of a line, and the letter that ends it; '' at the end of the line. */
type Part = { text: string; end: string };

/** Divides a line at semicolons, and at commas behind a whole recipient; not within quotes. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '\\' && isQuoted) at += 1;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && endsRecipient(line, at)) {
      parts.push({ text: line.slice(from, at + 1).trim(), end: '' });
      from = at + 1;
    } else if (!isQuoted && (letter === ';' || letter === ',')) {
      const part = line.slice(from, at).trim();
      if (letter === ',' && !isWhole(part)) {
        if (part.length > LONGEST) return [{ text: line, end: '' }];
        continue;
      }
      parts.push({ text: part, end: letter });
      from = at + 1;
    }
  }
  // A quote that was never closed hides what follows it.
  if (isQuoted) return [{ text: line, end: '' }];
  parts.push({ text: line.slice(from).trim(), end: '' });
  return parts;
}

/** Where programs write blanks alone between recipients: behind `<a@…>` or a bare address, and before the next. */
function endsRecipient(line: string, at: number): boolean {
  if (line[at] === '>') return /^\s+["\p{L}<]/u.test(line.slice(at + 1, at + 20));
  // Of several blanks the first one tells.
  return (
    line[at] === ' ' &&
    line[at - 1] !== ' ' &&
    BARE_NEXT.test(line.slice(at + 1, at + 1 + LONGEST)) &&
    ADDRESS_BEFORE.test(line.slice(Math.max(at - LONGEST, 0), at))
  );
}

function isWhole(part: string): boolean {
  if (part.endsWith('>')) return true;
  return (
    part.length <= LONGEST && readRecipient(groupOf(part) ? part.replace(GROUP, '') : part) !== null
  );
}

function readRecipient(part: string): Recipient | null {
  if (part.length > LONGEST) return null;
  const bare = BARE.exec(part.replace(/^<\s*|(?<!\s)\s*>$/g, ''))?.[1];
  if (bare) return { name: '', email: bare };
  const named = NAMED.exec(part);
  if (named) {
    const [, name = '', angled, square, round] = named;
    return recipientOf(name, angled ?? square ?? round ?? '');
  }
  const remarked = REMARKED.exec(part);
  if (remarked) return recipientOf(remarked[2] ?? '', remarked[1] ?? '');
  const commented = COMMENTED.exec(part);
  if (commented) return recipientOf(commented[1] ?? '', commented[2] ?? '');
  const spaced = SPACED.exec(part);
  return spaced ? recipientOf(spaced[1] ?? '', spaced[2] ?? '') : null;
}

/** A name without its quotes; programs put the address there where they know no name. */
function recipientOf(quoted: string, email: string): Recipient | null {
  let name = quoted.trim();
  const isQuoted = /^(?:"[^]*"|['‘’][^]*['’])$/.test(name);
  if (isQuoted) name = name.slice(1, -1).trim();
  name = name
    .replace(/\\(["\\])/g, '$1')
    .replace(/^['‘’](.*)['’]$/, '$1')
    .trim();
  if (/[<>]/.test(name) || (!isQuoted && name.includes('"'))) return null;
  return { name: name.toLowerCase() === email.toLowerCase() ? '' : name, email };
}
