import { cleanText } from '../../documents/texts/clean-text.ts';
import { isEmailAddress } from '../email-address.ts';
import { encodedPhrase, encodedWords } from './encoded-words.ts';
import { nameOnOneLine } from './mailbox.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** Someone that a message goes to; the name may be empty. */
export type Mailbox = { name: string; address: string };

/** A message that is not sent: who it is for and what it says. */
export type EmailDraft = {
  subject: string;
  /** Plain text. */
  text: string;
  to: readonly Mailbox[];
  bcc: readonly Mailbox[];
};

/** What no address holds, whatever `isEmailAddress` lets pass: controls, and letters without width. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/**
 * The draft as the bytes of an `.eml` file (RFC 5322, MIME RFC 2045–2047): `X-Unsent: 1` makes Outlook open it as a
 * draft to be sent. The sender, `Date` and `Message-ID` are left to the program that sends it, which would have to
 * change them; so the same draft gives the same bytes. Names and the subject are encoded to ASCII; an address with
 * letters beyond ASCII stays as it is (RFC 6532). No text can begin a header of its own: line ends and controls become
 * spaces, and what is no address is left out.
 */
export function writeEml({ subject, text, to, bcc }: EmailDraft): Uint8Array {
  const lines = [
    'X-Unsent: 1',
    ...addressHeader('To', to),
    ...addressHeader('Bcc', bcc),
    `Subject: ${encodedWords(nameOnOneLine(subject), 'Subject: '.length)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(cleanText(text)),
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** One address a line, each but the first on a folded line of its own; no header where there is none. */
function addressHeader(name: 'To' | 'Bcc', mailboxes: readonly Mailbox[]): string[] {
  const real = mailboxes.filter(({ address }) => isEmailAddress(address) && !HIDDEN.test(address));
  if (real.length === 0) return [];
  return [`${name}: ${real.map((one) => mailbox(one)).join(',\r\n ')}`];
}

function mailbox({ name, address }: Mailbox): string {
  const phrase = encodedPhrase(nameOnOneLine(name));
  if (phrase === '') return address;
  // An address that would make its line longer than 78 characters stands on the next one.
  const last = phrase.slice(phrase.lastIndexOf('\n') + 1);
  const space = last.length + address.length > 68 ? '\r\n ' : ' ';
  return `${phrase}${space}<${address}>`;
}
