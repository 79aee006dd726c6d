import { cleanText } from '../../documents/texts/clean-text.ts';
import { toBase64 } from '../../lib/base64.ts';
import { attachmentName } from '../attachment-name.ts';
import { oneLine } from '../clean-lines.ts';
import { isEmailAddress } from '../email-address.ts';
import type { Mailbox, MessageAttachment } from '../message.ts';
import { encodedPhrase, encodedWords } from './encoded-words.ts';
import { fileNameParameter } from './file-name-parameter.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** A file that goes with a draft. */
export type DraftAttachment = Pick<MessageAttachment, 'name' | 'type' | 'bytes'>;

/** A message that is not sent: who it is for and what it says. */
export type EmailDraft = {
  subject: string;
  /** Plain text. */
  text: string;
  to: readonly Mailbox[];
  cc?: readonly Mailbox[];
  bcc?: readonly Mailbox[];
  attachments?: readonly DraftAttachment[];
};

/** What no address holds, whatever `isEmailAddress` lets pass: controls, and letters without width. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Stands in no quoted-printable and in no base64, where `=` is followed by a digit, a letter or the end of the line. */
const BOUNDARY = '=_part_of_draft';
/** Letters of a line of base64 (RFC 2045 §6.8). */
const LINE = 76;
/** A media type that may stand in a header; messages within messages may not be in base64 (RFC 2046 §5.2). */
const MEDIA_TYPE = /^(?!message\/|multipart\/)[a-z0-9][\w.+-]{0,100}\/[a-z0-9][\w.+-]{0,100}$/iu;

/**
 * The draft as the bytes of an `.eml` file (RFC 5322, MIME RFC 2045–2047 and 2231): `X-Unsent: 1` makes Outlook open it as
 * a draft to be sent. The sender, `Date` and `Message-ID` are left to the program that sends it, which would have to
 * change them; so the same draft gives the same bytes. Names and the subject are encoded to ASCII; an address with
 * letters beyond ASCII stays as it is (RFC 6532). No text can begin a header of its own: line ends and controls become
 * spaces, and what is no address is left out. Attachments are called as a file may be.
 */
export function writeDraft(draft: EmailDraft): Uint8Array {
  const { subject, text, to, cc = [], bcc = [], attachments = [] } = draft;
  const body = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(cleanText(text)),
  ];
  const lines = [
    'X-Unsent: 1',
    ...addressHeader('To', to),
    ...addressHeader('Cc', cc),
    ...addressHeader('Bcc', bcc),
    `Subject: ${encodedWords(oneLine(subject), 'Subject: '.length)}`,
    'MIME-Version: 1.0',
    ...(attachments.length === 0 ? body : inParts([body, ...attachments.map(partOf)])),
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

function inParts(parts: readonly (readonly string[])[]): string[] {
  return [
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, ...part]),
    `--${BOUNDARY}--`,
  ];
}

function partOf({ name: given, type, bytes }: DraftAttachment, at: number): string[] {
  const { name } = attachmentName(given, type, at + 1);
  const mediaType = MEDIA_TYPE.test(type) ? type.toLowerCase() : 'application/octet-stream';
  return [
    `Content-Type: ${mediaType};\r\n name="${encodedWords(name, 7)}"`,
    `Content-Disposition: attachment;${fileNameParameter(name)}`,
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(bytes),
  ];
}

function base64Lines(bytes: Uint8Array): string[] {
  const text = toBase64(bytes);
  return Array.from({ length: Math.ceil(text.length / LINE) }, (_, at) =>
    text.slice(at * LINE, (at + 1) * LINE),
  );
}

/** One address a line, each but the first on a folded line of its own; no header where there is none. */
function addressHeader(name: 'To' | 'Cc' | 'Bcc', mailboxes: readonly Mailbox[]): string[] {
  const real = mailboxes.filter(({ address }) => isEmailAddress(address) && !HIDDEN.test(address));
  if (real.length === 0) return [];
  return [`${name}: ${real.map((one) => mailbox(one)).join(',\r\n ')}`];
}

function mailbox({ name, address }: Mailbox): string {
  const phrase = encodedPhrase(oneLine(name));
  if (phrase === '') return address;
  // An address that would make its line longer than 78 characters stands on the next one.
  const last = phrase.slice(phrase.lastIndexOf('\n') + 1);
  const space = last.length + address.length > 68 ? '\r\n ' : ' ';
  return `${phrase}${space}<${address}>`;
}
