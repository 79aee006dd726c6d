import { joinBytes } from '../../lib/join-bytes.ts';

/** The line before each message of a mailbox file (RFC 4155, appendix A): who sent it, and when. */
const POSTMARK = /(?<=^|\n\r?\n)From [^\r\n]{1,200} \d{2}:\d{2}[^\r\n]{0,60}\r?\n/gu;
const QUOTE = /(?<=^|\n)>(?=>{0,20}From )/gu;

/**
 * The messages of a mailbox file, as bytes of their own; null where it is none. A line that begins with `From ` was quoted
 * by `>` when it was put in, and is as it was.
 */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] | null {
  if (latin(bytes.subarray(0, 5)) !== 'From ') return null;
  const marks = [...latin(bytes).matchAll(POSTMARK)];
  if (marks[0]?.index !== 0) return null;
  return marks.map((mark, at) => {
    const start = mark.index + mark[0].length;
    return unquoted(bytes.subarray(start, marks[at + 1]?.index));
  });
}

function unquoted(message: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { index } of latin(message).matchAll(QUOTE)) {
    pieces.push(message.subarray(from, index));
    from = index + 1;
  }
  return joinBytes([...pieces, message.subarray(from)]);
}

/** A letter a byte; which letter it is beyond ASCII does not matter here. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
