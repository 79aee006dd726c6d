import type { Language } from '../../i18n/languages.ts';
import { PRODUCT_ID } from '../../tabular/vcard/product-id.ts';
import { displayName } from '../person-name.ts';
import { countryName } from '../../text/country-name.ts';
import { narrowed, type ExportColumn, type ExportedContact } from './exported-contact.ts';

/** How a kind of number is said in vCard (RFC 6350, 6.4.1); what is neither work nor mobile has an own word (`x-name`). */
const PHONE_TYPES = { work: '"work,voice"', mobile: '"cell,voice"', other: '"x-other,voice"' };

/**
 * Contacts as vCards 4.0 (RFC 6350), one after the other: UTF-8, lines folded at 75 octets. Of each contact only what is
 * among `columns`; names of countries in `language`. The contacts are tidy (`tidyContact`).
 */
export function writeVcards(
  contacts: readonly ExportedContact[],
  columns: readonly ExportColumn[],
  language: Language,
): Uint8Array {
  const cards = contacts.map((contact) => writeCard(narrowed(contact, columns), language));
  return new TextEncoder().encode(cards.join(''));
}

function writeCard(contact: ExportedContact, language: Language): string {
  const { kind, organisation, unit, address } = contact;
  const isOrganisation = kind === 'organisation';
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', `PRODID:${PRODUCT_ID}`];
  lines.push(`KIND:${isOrganisation ? 'org' : 'individual'}`);
  const add = (name: string, ...parts: string[]) => {
    if (parts.some((part) => part !== '')) lines.push(`${name}:${parts.map(escape).join(';')}`);
  };
  // FN must be there (6.2.1), even where the columns leave the name out.
  lines.push(`FN:${escape(displayName(contact) || organisation)}`);
  if (!isOrganisation) add('N', contact.familyName, contact.givenName, '', contact.honorific, '');
  add('ORG', ...(unit === '' ? [organisation] : [organisation, unit]));
  add('TITLE', contact.title);
  contact.emails.forEach((email, index) => {
    add(`EMAIL${preference(contact.emails, index)}`, email);
  });
  contact.phones.forEach((phone, index) => {
    const isNumber = /^\+\d+$/.test(phone.value);
    const parameters = `${preference(contact.phones, index)};TYPE=${PHONE_TYPES[phone.kind]}`;
    if (isNumber) lines.push(`TEL;VALUE=uri${parameters}:tel:${phone.value}`);
    else add(`TEL;VALUE=text${parameters}`, phone.value);
  });
  const country = countryName(address.country, language);
  add('ADR', '', '', address.street, address.city, '', address.postalCode, country);
  add('LANG', contact.language);
  if (contact.groups.length > 0) lines.push(`CATEGORIES:${contact.groups.map(escape).join(',')}`);
  add('NOTE', contact.notes);
  if (contact.id) add('UID', `urn:uuid:${contact.id}`);
  lines.push('END:VCARD');
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Of several, the first is the one to use (5.3). */
function preference(all: readonly unknown[], index: number): string {
  return all.length > 1 && index === 0 ? ';PREF=1' : '';
}

/** 3.4: backslash, comma, semicolon and line end, of which a lone `\r` is one: behind it a reader would begin a property. */
function escape(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n');
}

const LONGEST = 75;

/** 3.2: no line longer than 75 octets without its line end; what goes on begins with a space. No letter is cut apart. */
function fold(line: string): string {
  // No letter takes more than three octets a code unit.
  if (line.length * 3 <= LONGEST) return line;
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
