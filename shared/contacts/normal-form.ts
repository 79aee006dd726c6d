import { fold } from '../text/fold.ts';
import type { PhoneKind, PostalAddress } from './contact-point.ts';
import { readPhone } from './phone-number.ts';

/**
 * An e-mail address as it is compared and written to: trimmed, without `mailto:`, angle brackets, a name before them
 * or a dot or comma after, in lower case. Returns what is left even where that is no address.
 */
export function normalEmail(text: string): string {
  const bracketed = /<([^<>@]*@[^<>]*)>/u.exec(text);
  return (bracketed?.[1] ?? text)
    .trim()
    .replace(/^mailto:/iu, '')
    .replace(/\?[^]*/u, '')
    .replace(/^[<"']+|(?<![>"'.,;])[>"'.,;]+$/gu, '')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}

/** The number as it is compared and dialled (E.164), or the typed text where it does not parse; and its kind. */
export function normalPhone(text: string): { normal: string; kind: PhoneKind } {
  const read = readPhone(text);
  return { normal: read.e164 ?? text.trim(), kind: read.kind };
}

/** A postal address in one line, as it is shown and copied: street, postal code and town, country unless Finland. */
export function addressLine(address: PostalAddress): string {
  const town = [address.postalCode, address.city].filter((part) => part !== '').join(' ');
  const abroad = /^(fi|suomi|finland)?$/iu.test(address.country.trim()) ? '' : address.country;
  return [address.street, town, abroad].filter((part) => part !== '').join(', ');
}

/** An address as it is compared: its line, folded. */
export function normalAddress(address: PostalAddress): string {
  return fold(addressLine(address));
}
