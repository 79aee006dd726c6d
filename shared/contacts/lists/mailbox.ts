import { oneLine } from '../../mail/clean-lines.ts';
import { quoted } from '../../mail/write/quoted.ts';
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
  const shown = oneLine(name);
  return shown === '' ? address : `${quoted(shown)} <${address}>`;
}
