import { LIMITS } from '../limits.ts';

/** One recipient of a message; `name` is '' where the address stands alone, `group` the list it is a member of. */
export type Recipient = { name: string; email: string; group?: string };

const ADDRESS =
  '[^\\s<>@"(),;:\\[\\]]+@[^\\s<>@"(),;:\\[\\]][^\\s<>@"(),;:\\[\\].]*\\.[^\\s<>@"(),;:\\[\\]]*[^\\s<>@"(),;:\\[\\].]';
const BARE = new RegExp(`^(?:mailto:)?(${ADDRESS})$`, 'i');
/** `Name <address>`, as programs write it; Outlook also puts square brackets, or the address in round ones. */
const NAMED = new RegExp(
  `^(.*?)(?:<\\s*(?:mailto:)?(${ADDRESS})\\s*>|\\[\\s*(?:mailto:)?(${ADDRESS})\\s*\\]|\\((?:mailto:)?(${ADDRESS})\\))$`,
  'i',
);
/** `address (Name)`, as old programs write it. */
const REMARKED = new RegExp(`^(${ADDRESS})\\s*\\(([^()]*)\\)$`);
/** `(Name) address`, a comment of RFC 5322 before it. */
const COMMENTED = new RegExp(`^\\(([^()]*)\\)\\s*(${ADDRESS})$`);
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

/** Recipients are short; a longer text is none. */
const LONGEST = 400;

/**
 * The recipients of a message as programs copy them: `Meikäläinen Matti <matti@…>; "Virtanen, Maija" <maija@…>`, plain
 * addresses, one on a line or all on one. A comma divides only behind a whole recipient, since names are written with
 * one. Null where any part of `text` is something else. Stops behind the most rows that a table may have.
 */
export function splitRecipients(text: string): Recipient[] | null {
  const recipients: Recipient[] = [];
  // Line by line, since most texts show in the first that they are something else.
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (line.includes('\t')) return null;
    const trimmed = line.trim().replace(HEAD, '').replace(TURNED_QUOTES, '$1"$2"');
    if (!trimmed || (recipients.length > 0 && OTHER_HEAD.test(trimmed))) continue;
    const found = recipientsOf(partsOf(trimmed));
    if (!found) return null;
    for (const recipient of found) recipients.push(recipient);
    if (recipients.length > LIMITS.rows) return recipients;
  }
  return recipients.length > 0 ? recipients : null;
}

/** The recipients of one line, with the list that they are members of; null where a part is none. */
function recipientsOf(parts: readonly Part[]): Recipient[] | null {
  const recipients: Recipient[] = [];
  // Outlook writes semicolons within a list too: where there are no commas, none of them ends it.
  const endsAtSemicolon = parts.some(({ end }) => end === ',');
  let group = '';
  for (const { text, end } of parts) {
    const name = parts.length > 1 ? groupOf(text) : '';
    if (name) group = name;
    const member = name ? text.replace(GROUP, '') : text;
    if (member) {
      const recipient = readRecipient(member);
      if (!recipient) return null;
      recipients.push(group ? { ...recipient, group } : recipient);
    }
    if (end === ';' && endsAtSemicolon) group = '';
  }
  return recipients;
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
    else if (!isQuoted && (letter === ';' || letter === ',')) {
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
