const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;
const COLON = 0x3a;

/** The name and parameters of a property are never near this long. */
const LONGEST_HEAD = 2_000;

/**
 * The logical lines of `bytes`: lines that a writer folded are put together again, byte by byte, since a fold may stand
 * within a letter of several bytes. CRLF, LF, CR and the CR CR LF of some phones end a line. A line that begins with a
 * blank goes on with the one before (RFC 6350, 3.2); in vCard 2.1 the blank belongs to the text. A line of
 * quoted-printable goes on after an `=` at its end. Each line given is a view that is good until the next is asked for.
 */
export function* contentLines(bytes: Uint8Array): Generator<Uint8Array> {
  const line = new Uint8Array(bytes.length);
  const end = bytes.length;
  let length = 0;
  let keepsBlank = false;
  let isQuoted: boolean | null = null;
  let at = 0;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte !== LF && byte !== CR) {
      line[length] = byte;
      length += 1;
      at += 1;
      continue;
    }
    at += breakLength(bytes, at);
    if (length > 0 && line[length - 1] === EQUALS) {
      isQuoted ??= isQuotedPrintable(line, length);
      if (isQuoted && at < end && !startsEnd(bytes, at)) {
        length -= 1;
        continue;
      }
    }
    const next = bytes[at];
    if (at < end && (next === SPACE || next === TAB)) {
      const isTail = ((bytes[at + 1] ?? 0) & 0xc0) === 0x80;
      if (!keepsBlank || isTail || length === 0) at += 1;
      continue;
    }
    const whole = line.subarray(0, length);
    if (length > 0) {
      if (length < 40) keepsBlank = keepsBlankAfter(whole, keepsBlank);
      yield whole;
    }
    length = 0;
    isQuoted = null;
  }
  if (length > 0) yield line.subarray(0, length);
}

function breakLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return 1;
  if (bytes[at + 1] === LF) return 2;
  return bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 1;
}

function isQuotedPrintable(line: Uint8Array, length: number): boolean {
  const colon = line.subarray(0, Math.min(length, LONGEST_HEAD)).indexOf(COLON);
  return colon > 0 && /[;=]quoted-printable/i.test(asciiOf(line.subarray(0, colon)));
}

function startsEnd(bytes: Uint8Array, at: number): boolean {
  const first = (bytes[at] ?? 0) | 0x20;
  return first === 0x65 && /^END:VCARD/i.test(asciiOf(bytes.subarray(at, at + 9)));
}

function keepsBlankAfter(line: Uint8Array, before: boolean): boolean {
  const first = (line[0] ?? 0) | 0x20;
  if (first !== 0x62 && first !== 0x76) return before;
  const text = asciiOf(line);
  if (/^BEGIN\s*:/i.test(text)) return false;
  return before || /^VERSION\s*:\s*2/i.test(text);
}

/** Bytes as letters of the same number: for names and parameters, which are ASCII. */
export function asciiOf(bytes: Uint8Array): string {
  const length = Math.min(bytes.length, LONGEST_HEAD);
  let text = '';
  for (let at = 0; at < length; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
