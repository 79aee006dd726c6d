import { quote, quotedParts } from '../../../tabular/quoted-text.ts';
import type { CountryCode } from 'libphonenumber-js/min';
import { splitRecipients } from '../../../tabular/recipients/split-recipients.ts';
import type { PhoneKind } from '../../contact-point.ts';
import { looksLikePhone } from '../table/cell-kinds.ts';
import { countryOfEmail } from '../../../text/country-code.ts';
import { isCityOfFinland } from '../../../text/foreign-place.ts';
import { foldKey } from '../../../text/fold-key.ts';
import type { IssueCollector } from '../issue-collector.ts';
import { isSharedAddress } from '../names/name-from-email.ts';
import type { ContactField, ImportedContact } from '../plan.ts';
import { countryOfNumbers } from './kept-phone.ts';
import { readEmails } from './read-emails.ts';
import { readPhones } from './read-phones.ts';
import type { ColumnSet } from '../columns/recognise-header.ts';

export type ContactCell = { field: ContactField; text: string; column: number; set: ColumnSet };

const COLUMN_KIND: Partial<Record<ContactField, PhoneKind>> = {
  phoneWork: 'work',
  phoneMobile: 'mobile',
};

/** E-mail addresses and phone numbers; each is also found in the other's column, where people write both in one cell. */
export function readContactPoints(
  contact: ImportedContact,
  cells: readonly ContactCell[],
  notes: string[],
  issues: IssueCollector,
): void {
  const country = countryOfNumbers(contact);
  for (const { field, text: whole, column, set } of cells) {
    const kind = COLUMN_KIND[field] ?? (set === 'home' || set === 'neither' ? 'other' : null);
    const text = takeQuoted(contact, whole, field === 'email' ? null : (kind ?? 'other'));
    if (text === '') continue;
    if (field === 'street' || field === 'notes') {
      notes.push(text);
      continue;
    }
    let rest: string;
    if (field === 'email') {
      rest = addEmails(contact, text, column, issues);
      if (rest && (/^[+(]?\d[\d\s()+./-]{4,}$/.test(rest) || looksLikePhone(rest))) {
        rest = addPhones(contact, { text: rest, column, kind: null, country }, issues);
      }
    } else {
      const left = text.includes('@') ? takeAddresses(contact, text, column, issues) : text;
      rest = addPhones(contact, { text: left, column, kind, country }, issues);
    }
    if (rest && !isNameOf(contact, rest)) notes.push(rest);
  }
  const isForeign =
    isAbroad(contact) ||
    cells.some(({ text }) => GERMAN_HOUSE.test(text) || FRENCH_PAIRS.test(text));
  noteAssumed(contact, cells, isForeign, issues);
  remarkOfOthers(contact, issues);
  // Within one cell the order is meant.
  if (cells.filter(({ text }) => text.includes('@')).length > 1) putOwnFirst(contact);
}

/**
 * `kirjaamo@…` before `maija.virtanen@…`: the first address is the one that is written to, and a shared one is not the
 * person's.
 */
function putOwnFirst(contact: ImportedContact): void {
  const { emails, givenName, familyName } = contact;
  const [first = ''] = emails;
  if (emails.length < 2 || !isSharedAddress(first)) return;
  const name = `${givenName} ${familyName}`.split(/[\s-]+/).map(foldKey);
  const own = emails.filter((email) => wordsOf(email).some((word) => name.includes(word)));
  contact.emails = [...own, ...emails.filter((email) => !own.includes(email))];
}

/** The words of `maija.virtanen@…`; none of an address that is written otherwise. */
function wordsOf(email: string): string[] {
  return (/^(\p{L}{2,}(?:[._-]\p{L}{2,}){1,2})@/u.exec(email)?.[1] ?? '')
    .split(/[._-]/)
    .map(foldKey)
    .filter(Boolean);
}

/** `liisa.korhonen@…` beside `maija.virtanen@…` under Maija Virtanen: the addresses of several people in one row. */
export function remarkOfOthers(contact: ImportedContact, issues: IssueCollector): void {
  const { row, emails, givenName, familyName } = contact;
  if (emails.length < 2) return;
  const name = `${givenName} ${familyName}`.split(/[\s-]+/).map(foldKey);
  const isOwn = (word: string) => name.includes(word);
  if (!emails.some((email) => wordsOf(email).filter(isOwn).length > 1)) return;
  for (const value of emails) {
    const words = wordsOf(value);
    if (words.length > 0 && !words.some(isOwn))
      issues.warn(row, 'email-of-another', { facts: { value } });
  }
}

/** `030 18681-0`: how German and Austrian houses write the number of their exchange. */
const GERMAN_HOUSE = /\d{3}\s?-\s?0\s*$/;
/** `04 74 24 03 08`, `05.90.80.56.60`: in pairs from the first, as France writes numbers. */
const FRENCH_PAIRS = /(?<!\d)0\d(?:[ .]\d\d){4}(?!\d)/;
const FINNISH_POSTAL_CODE = /^\d{5}$/;

/** Whether something else of a contact without a country says that it is not in Finland. */
function isAbroad({ address, phones, emails }: ImportedContact): boolean {
  if (address.country !== '') return false;
  // Five digits are of many countries: what is written from one of them stands beside a city of Finland.
  const writesFromAbroad = emails.some((email) => (countryOfEmail(email) ?? 'FI') !== 'FI');
  if (FINNISH_POSTAL_CODE.test(address.postalCode))
    return writesFromAbroad && !isCityOfFinland(address.city);
  return writesFromAbroad || phones.some(({ value }) => /^\+(?!358)/.test(value));
}

/** The calling code of Finland, as it is written. */
const FINNISH_CODE = /(?:\+|\b00)\s*\(?358/;

/** Remarks on numbers that were taken for Finnish in a row from abroad; of others the whole list may yet say that they are not. */
function noteAssumed(
  { row, phones, address }: ImportedContact,
  cells: readonly ContactCell[],
  isForeign: boolean,
  issues: IssueCollector,
): void {
  // A row that names its country leaves nothing to be assumed.
  if (address.country !== '' || !phones.some(({ value }) => value.startsWith('+358'))) return;
  for (const { text, column } of cells) {
    if (FINNISH_CODE.test(text)) continue;
    const digits = text.replace(/\D/g, '');
    for (const { value } of phones) {
      const isHere = value.startsWith('+358') && digits.includes(value.slice('+358'.length));
      if (!isHere) continue;
      const written = text.replace(/[^\s@]{1,320}@\S+/g, ' ').trim();
      if (isForeign)
        issues.warn(row, 'phone-country-assumed', { column, facts: { value: written } });
      else issues.assumed.push({ row, column, value: written });
    }
  }
}

/** Words beside an address that say it is not, or not long, to be used. */
const OUT_OF_USE =
  /(?:ei (?:ole |enää )|vanha|entinen|poistu|lopetta|lakka|asti\b|saakka|alkaen|(?:inte|ej) i bruk|gammal|tidigare|till och med|not in use|inactive|no longer|old\b|former|until\b)/i;

/** Words beside an address that say whose else it is. */
const OF_ANOTHER =
  /(?:sihteeri|assistentti|avustaja|sijai(?:nen|sen)|puoliso|sekreterare|assistent|ställföreträdare|assistant|deputy|secretary|substitute|c\/o)(?!\p{L})/iu;

/**
 * `timo oja@…`, `timo. oja@…`, `oja@om.gov fi`: one word and a blank before an address may be the beginning of it, and
 * one behind it its end.
 */
function isBroken(text: string, rest: string): boolean {
  if (text.includes('<')) return false;
  return text.startsWith(`${rest} `)
    ? /^(?:\p{Ll}+|[\p{L}\p{N}._-]{1,64}[._-])$/u.test(rest)
    : text.endsWith(` ${rest}`) && /^(?:\p{Ll}{2,3}|[._-][\p{L}\p{N}._-]{1,64})$/u.test(rest);
}

function addEmails(
  contact: ImportedContact,
  text: string,
  column: number,
  issues: IssueCollector,
): string {
  const { row, emails } = contact;
  const read = readEmails(text);
  for (const email of read.emails) {
    if (!emails.some((one) => one.toLowerCase() === email.toLowerCase())) emails.push(email);
  }
  // `"Virtanen, Maija" <maija@…>; Matti Korhonen <matti@…>`: a mailing list in one cell.
  const hasSeveral = text.indexOf('<') !== text.lastIndexOf('<');
  const named = hasSeveral ? (splitRecipients(text) ?? []) : [];
  if (named.filter(({ name }) => / /.test(name)).length > 1)
    issues.warn(row, 'name-several-people', { column, facts: { value: text } });
  for (const { from, to } of read.repaired) {
    issues.warn(row, 'email-repaired', { column, facts: { value: from, to } });
  }
  for (const value of read.patterns) {
    issues.warn(row, 'email-is-pattern', { column, facts: { value } });
  }
  const isDoubtful = read.rest !== '' && (OUT_OF_USE.test(read.rest) || OF_ANOTHER.test(read.rest));
  if (read.emails.length > 0 && (isDoubtful || isBroken(text, read.rest))) {
    issues.warn(row, 'email-with-words', { column, facts: { value: text } });
  }
  for (const value of read.invalid) {
    if (/^[+(\d][\d\s()+./-]{4,}$/.test(value)) continue;
    issues.warn(row, 'email-invalid', { column, facts: { value } });
  }
  return read.rest;
}

/** Takes the addresses out of a cell of numbers; returns what is left. */
function takeAddresses(
  contact: ImportedContact,
  text: string,
  column: number,
  issues: IssueCollector,
): string {
  let left = text;
  for (const address of text.match(/[^\s<>(),;/@]{1,320}@[^\s<>(),;/]+/g) ?? []) {
    addEmails(contact, address, column, issues);
    left = left.replace(address, ' ');
  }
  return left.trim();
}

type PhoneCell = {
  text: string;
  column: number;
  kind: PhoneKind | null;
  country: CountryCode | null;
};

function addPhones(
  contact: ImportedContact,
  { text, column, kind, country }: PhoneCell,
  issues: IssueCollector,
): string {
  if (/^[<>(),;/\s]*$/.test(text)) return '';
  const read = readPhones(text, kind, country);
  for (const phone of read.phones) {
    if (!contact.phones.some(({ value }) => value === phone.value)) contact.phones.push(phone);
  }
  for (const value of read.invalid) {
    const isKept = read.phones.some((phone) => phone.value === value);
    const code = isKept ? 'phone-invalid' : 'phone-is-words';
    issues.warn(contact.row, code, { column, facts: { value } });
  }
  return read.rest;
}

/** Takes the values in double quotes as they are, addresses or numbers of `kind`; returns what else the cell says. */
function takeQuoted(contact: ImportedContact, cell: string, kind: PhoneKind | null): string {
  if (!cell.includes('"')) return cell;
  const others: string[] = [];
  for (const { text, quoted } of quotedParts(cell)) {
    const isMeant = quoted && (kind ? !text.includes('@') : /^[^\s@]+@[^\s@]+$/.test(text));
    if (!isMeant) others.push(quoted ? quote(text) : text);
    else if (kind) contact.phones.push({ kind, value: text });
    else contact.emails.push(text);
  }
  return others.join('; ');
}

/** Whether `text` says nothing but the contact's own name: `Meikäläinen Maija <maija@…>`. */
function isNameOf(contact: ImportedContact, text: string): boolean {
  const known = foldKey(`${contact.givenName} ${contact.familyName} ${contact.organisation}`);
  const words = text.split(/[\s,]+/).map(foldKey);
  return words.every((word) => known.includes(word));
}
