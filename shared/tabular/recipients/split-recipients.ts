import { LIMITS } from '../limits.ts';

/** One recipient of a message; `name` is '' where the address stands alone. */
export type Recipient = { name: string; email: string };

const ADDRESS =
  '[^\\s<>@"(),;:\\[\\]]+@[^\\s<>@"(),;:\\[\\]]+\\.[^\\s<>@"(),;:\\[\\]]*[^\\s<>@"(),;:\\[\\].]';
const BARE = new RegExp(`^(?:mailto:)?(${ADDRESS})$`, 'i');
/** `Name <address>`, as programs write it; Outlook also puts square brackets, or the address in round ones. */
const NAMED = new RegExp(
  `^(.*?)\\s*(?:<\\s*(?:mailto:)?(${ADDRESS})\\s*>|\\[\\s*(?:mailto:)?(${ADDRESS})\\s*\\]|\\((?:mailto:)?(${ADDRESS})\\))$`,
  'i',
);
/** `address (Name)`, as old programs write it. */
const REMARKED = new RegExp(`^(${ADDRESS})\\s*\\(([^()]*)\\)$`);
/** `Maija Virtanen maija@…`: plain words before an address. */
const SPACED = new RegExp(`^((?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4})(${ADDRESS})$`, 'u');

/** What stands before the recipients in the head of a message, in Finnish, Swedish, English and German. */
const HEAD =
  /^(?:to|cc|bcc|from|reply-to|vastaanottajat?|kopiot?|piilokopiot?|lähettäjä|kenelle|till|kopia|hemlig kopia|dold kopia|från|an|kopie|blindkopie|von)\s*:\s*/i;

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
    const trimmed = line.trim().replace(HEAD, '');
    if (!trimmed) continue;
    for (const part of partsOf(trimmed)) {
      if (!part) continue;
      const recipient = readRecipient(part);
      if (!recipient) return null;
      recipients.push(recipient);
      if (recipients.length > LIMITS.rows) return recipients;
    }
  }
  return recipients.length > 0 ? recipients : null;
}

/** Divides a line at semicolons, and at commas behind a whole recipient; not within quotes. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '\\' && isQuoted) at += 1;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ';' || letter === ',')) {
      const part = line.slice(from, at).trim();
      if (letter === ',' && !isWhole(part)) {
        if (part.length > LONGEST) return [line];
        continue;
      }
      parts.push(part);
      from = at + 1;
    }
  }
  // A quote that was never closed hides what follows it.
  if (isQuoted) return [line];
  parts.push(line.slice(from).trim());
  return parts;
}

function isWhole(part: string): boolean {
  return part.endsWith('>') || (part.length <= LONGEST && readRecipient(part) !== null);
}

function readRecipient(part: string): Recipient | null {
  if (part.length > LONGEST) return null;
  const bare = BARE.exec(part.replace(/^<\s*|\s*>$/g, ''))?.[1];
  if (bare) return { name: '', email: bare };
  const named = NAMED.exec(part);
  if (named) {
    const [, name = '', angled, square, round] = named;
    return recipientOf(name, angled ?? square ?? round ?? '');
  }
  const remarked = REMARKED.exec(part);
  if (remarked) return recipientOf(remarked[2] ?? '', remarked[1] ?? '');
  const spaced = SPACED.exec(part);
  return spaced ? recipientOf(spaced[1] ?? '', spaced[2] ?? '') : null;
}

/** A name without its quotes; programs put the address there where they know no name. */
function recipientOf(quoted: string, email: string): Recipient | null {
  let name = quoted.trim();
  const isQuoted = /^(?:"[^]*"|'[^]*')$/.test(name);
  if (isQuoted) name = name.slice(1, -1).trim();
  name = name
    .replace(/\\(["\\])/g, '$1')
    .replace(/^'(.*)'$/, '$1')
    .trim();
  if (/[<>]/.test(name) || (!isQuoted && name.includes('"'))) return null;
  return { name: name.toLowerCase() === email.toLowerCase() ? '' : name, email };
}
