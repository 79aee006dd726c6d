import { cleanText } from '../../documents/texts/clean-text.ts';
import type { Recipient } from './recipients.ts';

/** How the addresses of a message are written for pasting. */
export type AddressStyle = {
  /** `"Virtanen, Maija" <maija@…>`, or the address alone. */
  names: boolean;
  /** Outlook takes semicolons as it is set up in Finland; other programs, and the standard, commas. */
  separator: '; ' | ', ';
};

/** The recipients as one line to paste into a field of addresses. Letters stay as they are (RFC 6532). */
export function addressLineOf(
  recipients: readonly Pick<Recipient, 'name' | 'address'>[],
  { names, separator }: AddressStyle,
): string {
  return recipients
    .map(({ name, address }) => (names ? mailbox(name, address) : address))
    .join(separator);
}

function mailbox(name: string, address: string): string {
  const shown = nameOnOneLine(name);
  return shown === '' ? address : `${quoted(shown)} <${address}>`;
}

/** The name without line ends and controls, which could begin another line of a header or end a field. */
export function nameOnOneLine(name: string): string {
  return cleanText(name).replace(/\s+/gu, ' ');
}

/** A quoted-string (RFC 5322 §3.2.4). Always quoted: a comma, semicolon, dot or bracket in a name would end it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/gu, '\\$&')}"`;
}
