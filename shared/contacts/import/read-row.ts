import { looksLikeOrganisation } from './cell-kinds.ts';
import { isNothing, looksLikeFormula } from './clean-value.ts';
import type { IssueCollector } from './issue-collector.ts';
import type { ContactField, ImportedContact } from './plan.ts';
import { chooseAddress, type AddressPart } from './choose-address.ts';
import { countryCodeOf } from './country-code.ts';
import { foldKey } from './fold-key.ts';
import { readCell } from './read-cell.ts';
import { readEmails } from './read-emails.ts';
import { readGroups } from './read-groups.ts';
import { readLanguages } from './read-language.ts';
import { readName, type NameOrder } from './read-name.ts';
import { readPhones } from './read-phones.ts';
import type { ColumnSet } from './recognise-header.ts';
import type { PhoneKind } from '../contact-point.ts';

export type RowColumn = { field: ContactField | null; set: ColumnSet; nameOrder: NameOrder };

/** Fields whose cells may hold several values, or several lines. */
const LISTS: ReadonlySet<ContactField> = new Set([
  'street',
  'email',
  'phone',
  'phoneWork',
  'phoneMobile',
  'groups',
]);
const ADDRESS: ReadonlySet<ContactField> = new Set([
  'street',
  'postalCode',
  'city',
  'postalCodeAndCity',
  'country',
]);
/** Offices that answer for an organisation; no person has such a name. */
const OFFICE =
  /^(kirjaamo|vaihde|neuvonta|asiakaspalvelu|toimisto|info|viestintä|tiedotus|yleinen|registratorskontoret|registrator|växel|kundtjänst|kansli|registry|switchboard|office|helpdesk|reception|general)$/i;

/** Reads one row as a contact; null where it names neither a person nor an organisation. */
export function readRow(
  row: number,
  cells: readonly string[],
  columns: readonly RowColumn[],
  issues: IssueCollector,
): ImportedContact | null {
  const contact = emptyContact(row);
  const notes: string[] = [];
  const addressParts: AddressPart[] = [];
  const contactCells: { field: ContactField; text: string; column: number; set: ColumnSet }[] = [];
  let whole: { text: string; column: number; order: NameOrder } | null = null;

  columns.forEach(({ field, set, nameOrder }, column) => {
    if (!field || field === 'ignore') return;
    const kind = field === 'notes' ? 'notes' : LISTS.has(field) ? 'list' : 'line';
    const text = readCell(cells[column] ?? '', { row, column, kind }, issues);
    if (text === '' || /^[-–—.?*\s]+$/.test(text)) return;
    if (ADDRESS.has(field)) addressParts.push({ field, set, text, column });
    else if (field === 'fullName') whole ??= { text, column, order: nameOrder };
    else if (field === 'email' || field.startsWith('phone'))
      contactCells.push({ field, text, column, set });
    else readText(contact, field, text, column, notes, issues);
  });

  if (whole) readWholeName(contact, whole, notes, issues);
  Object.assign(contact.address, chooseAddress(row, addressParts, issues));
  readContactPoints(contact, contactCells, notes, issues);
  contact.notes = notes.join('\n');
  if (contact.givenName || contact.familyName) return contact;
  contact.kind = 'organisation';
  return contact.organisation ? contact : null;
}

function emptyContact(row: number): ImportedContact {
  return {
    kind: 'person',
    row,
    givenName: '',
    familyName: '',
    honorific: '',
    title: '',
    organisation: '',
    unit: '',
    emails: [],
    phones: [],
    address: { street: '', postalCode: '', city: '', country: '' },
    language: '',
    groups: [],
    notes: '',
  };
}

function readText(
  contact: ImportedContact,
  field: ContactField,
  text: string,
  column: number,
  notes: string[],
  issues: IssueCollector,
): void {
  if (field === 'notes') notes.push(text);
  else if (field === 'groups') {
    for (const group of readGroups(text))
      if (!contact.groups.includes(group)) contact.groups.push(group);
  } else if (field === 'language') {
    if (isNothing(text)) return;
    const { known, unknown } = readLanguages(text);
    contact.language = known[0] ?? '';
    const value = unknown.join(', ');
    if (unknown.length > 0)
      issues.warn(contact.row, 'language-unknown', { column, facts: { value } });
    else if (known.length > 1)
      issues.warn(contact.row, 'language-several', { column, facts: { value: text } });
  } else if (field === 'givenName') {
    contact.givenName = contact.givenName ? `${contact.givenName} ${text}` : text;
  } else if (field === 'familyName') contact.familyName ||= text;
  else if (
    field === 'honorific' ||
    field === 'title' ||
    field === 'organisation' ||
    field === 'unit'
  ) {
    if (!isNothing(text)) contact[field] ||= text;
  }
}

/** A name in one cell stands in where its parts have no cells of their own. */
function readWholeName(
  contact: ImportedContact,
  whole: { text: string; column: number; order: NameOrder },
  notes: string[],
  issues: IssueCollector,
): void {
  const address = /<?\s*([^\s<>]+@[^\s<>]+)\s*>?/.exec(whole.text);
  const text = (address ? whole.text.replace(address[0], ' ') : whole.text)
    .replace(/\s+/g, ' ')
    .trim();
  if (address) contact.emails.push(...readEmails(address[1] ?? '').emails);
  if (text === '') return;
  if (contact.familyName && contact.givenName) return;
  if (text.toLowerCase() === contact.organisation.toLowerCase()) return;
  if (looksLikeFormula(text)) {
    contact.familyName ||= text;
    return;
  }
  if (contact.givenName && !text.includes(contact.givenName)) {
    contact.familyName ||= text;
    return;
  }
  if (!contact.organisation && looksLikeOrganisation(text)) {
    contact.organisation = text;
    return;
  }
  if (contact.organisation && OFFICE.test(text)) {
    contact.unit ||= text;
    return;
  }
  const name = readName(text, whole.order);
  contact.givenName ||= name.givenName;
  contact.familyName ||= name.familyName;
  contact.honorific ||= name.honorific;
  if (contact.title) notes.push(...[name.title].filter(Boolean));
  else contact.title = name.title;
  if (name.remark) notes.push(name.remark);
  if (!name.givenName && contact.familyName === name.familyName && !contact.givenName) {
    issues.warn(contact.row, 'name-without-parts', {
      column: whole.column,
      facts: { value: text },
    });
  }
}

const COLUMN_KIND: Partial<Record<ContactField, PhoneKind>> = {
  phoneWork: 'work',
  phoneMobile: 'mobile',
};

/** E-mail addresses and phone numbers; each is also found in the other's column, where people write both in one cell. */
function readContactPoints(
  contact: ImportedContact,
  cells: readonly { field: ContactField; text: string; column: number; set: ColumnSet }[],
  notes: string[],
  issues: IssueCollector,
): void {
  const country = countryCodeOf(contact.address.country) ?? 'FI';
  const { row } = contact;
  const addEmails = (text: string, column: number): string => {
    const read = readEmails(text);
    for (const email of read.emails) {
      if (!contact.emails.some((one) => one.toLowerCase() === email.toLowerCase()))
        contact.emails.push(email);
    }
    for (const { from, to } of read.repaired) {
      issues.warn(row, 'email-repaired', { column, facts: { value: from, to } });
    }
    const invalid = read.invalid.filter((value) => !/^[+(\d][\d\s()+./-]{4,}$/.test(value));
    for (const value of invalid) issues.warn(row, 'email-invalid', { column, facts: { value } });
    return read.rest;
  };
  const addPhones = (text: string, column: number, kind: PhoneKind | null): string => {
    const read = readPhones(text, kind, country);
    for (const phone of read.phones) {
      if (!contact.phones.some(({ value }) => value === phone.value)) contact.phones.push(phone);
    }
    for (const value of read.invalid)
      issues.warn(row, 'phone-invalid', { column, facts: { value } });
    return read.rest;
  };
  for (const { field, text, column, set } of cells) {
    const kind = COLUMN_KIND[field] ?? (set === 'home' ? 'other' : null);
    let rest: string;
    if (field === 'email') {
      rest = addEmails(text, column);
      if (/^[+(]?\d[\d\s()+./-]{4,}$/.test(rest)) rest = addPhones(rest, column, null);
    } else {
      const addresses = text.match(/[^\s<>(),;/]+@[^\s<>(),;/]+/g) ?? [];
      for (const address of addresses) addEmails(address, column);
      const left = addresses
        .reduce((shorter, address) => shorter.replace(address, ' '), text)
        .trim();
      rest = left.replace(/[<>(),;/\s]/g, '') === '' ? '' : addPhones(left, column, kind);
    }
    if (rest && !isNameOf(contact, rest)) notes.push(rest);
  }
}

/** Whether `text` says nothing but the contact's own name: `Meikäläinen Maija <maija@…>`. */
function isNameOf(contact: ImportedContact, text: string): boolean {
  const known = foldKey(`${contact.givenName} ${contact.familyName} ${contact.organisation}`);
  const words = text.split(/[\s,]+/).map(foldKey);
  return words.every((word) => known.includes(word));
}
