import { unquote } from '../../tabular/quoted-text.ts';
import { looksLikeEmail } from './table/cell-kinds.ts';
import { chooseAddress, type AddressPart } from './cells/choose-address.ts';
import { isNobody, isNothing, oneLine } from './cells/clean-value.ts';
import { countryCodeOf, countryOfEmail } from '../../text/country-code.ts';
import { isCityOfFinland, isForeignCity } from '../../text/foreign-place.ts';
import { isMission } from './cells/kept-phone.ts';
import { contactPieces } from './cells/contact-pieces.ts';
import type { IssueCollector } from './issue-collector.ts';
import { nameFromEmail } from './names/name-from-email.ts';
import { isDashes, isOrdinary, isPhone } from './cells/ordinary-cell.ts';
import type { ContactField, ImportedContact } from './plan.ts';
import { readCell } from './cells/read-cell.ts';
import {
  readContactPoints,
  remarkOfOthers,
  type ContactCell,
} from './cells/read-contact-points.ts';
import { takePhones } from './cells/phones-in-name.ts';
import { splitJoined, type JoinedHeader, type TextField } from './table/joined-columns.ts';
import { isEmailAddress } from './cells/read-emails.ts';
import { readGroups } from './cells/read-groups.ts';
import { readLanguages } from './cells/read-language.ts';
import { looksTurned, type NameOrder } from './names/name-order.ts';
import { readSeat } from './appointments/read-seat.ts';
import { readQuoted, type QuotedRest } from './cells/read-quoted.ts';
import { isOffice, readWholeName, takeRemark, type WholeName } from './names/read-whole-name.ts';
import type { ColumnSet } from './columns/recognise-header.ts';
import { roleOf, takeSeatRole } from './cells/role-in-body.ts';
import { joinTextLines, settleTexts, type TextCell } from './cells/settle-texts.ts';
import { eachPersonText, PERSON_TEXTS } from '../person-texts.ts';
import { splitTrimmed } from '../../text/split-trimmed.ts';

export type RowColumn = {
  field: ContactField | null;
  set: ColumnSet;
  header: string;
  nameOrder: NameOrder;
  /** What its values are, where they become notes: `Osallistuu ke: kyllä`. */
  heading?: string | undefined;
  /** The column that says what kind the value is: `Phone 1 - Label` of Google. */
  label?: number | undefined;
  /** What the header names besides `field`, in one cell with it. */
  joined?: JoinedHeader | undefined;
  /** Title and organisation stand in one cell with the name. */
  isAppointee?: true | undefined;
  /** Of a deputy: the column of the name that this belongs to. */
  partOf?: number | undefined;
  /** Its postal codes are of another country, where neither a country nor a town of Finland says otherwise. */
  isAbroad?: true | undefined;
};

const NO_COLUMN: RowColumn = { field: null, set: 'plain', header: '', nameOrder: 'givenFirst' };

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
const NAMES: ReadonlySet<ContactField> = new Set(['familyName', 'givenName', 'fullName']);

/** Fields whose cells say the same again and again. */
const RECURRING: ReadonlySet<ContactField> = new Set([
  ...PERSON_TEXTS,
  'givenName',
  'familyName',
  'title',
  'organisation',
  'unit',
  'postalCode',
  'city',
  'postalCodeAndCity',
  'country',
  'language',
  'groups',
]);

/** `Work Fax`, `Työfaksi`: numbers that are no phones, and become notes. */
const FAX = /fax|faksi/i;

/** Fields that are one thing, in words. */
const TEXTS: readonly ContactField[] = ['title', 'organisation', 'unit'];

function isText(field: ContactField): field is TextField {
  return TEXTS.includes(field);
}

/** Fields that an e-mail address is never the value of; a cell that moved by one column puts it there. */
const NEVER_ADDRESS: ReadonlySet<ContactField> = new Set([
  ...ADDRESS,
  ...PERSON_TEXTS,
  'title',
  'organisation',
  'unit',
  'language',
]);

const PLAIN_TEXTS = [...PERSON_TEXTS, 'title', 'organisation', 'unit'] as const;

function isPlainText(field: ContactField): field is (typeof PLAIN_TEXTS)[number] {
  return PLAIN_TEXTS.some((text) => text === field);
}

/** A phone number of another country, or an e-mail address under its letters. */
function pointsAbroad(text: string): boolean {
  if (/^\s*(?:\+|00)\s?(?!358)[1-9]/.test(text)) return true;
  const country = countryOfEmail(text);
  return country !== null && country !== 'FI';
}

/**
 * Reads one row as a contact; null where it names neither a person nor an organisation and has no e-mail address. A row
 * without a name has it read from its address, or is called by it, with a remark.
 */
export function readRow(
  row: number,
  cells: readonly string[],
  columns: readonly RowColumn[],
  issues: IssueCollector,
): ImportedContact | null {
  const contact = emptyContact(row);
  const notes: string[] = [];
  const quoted: QuotedRest = { address: {}, notes };
  const addressParts: AddressPart[] = [];
  const contactCells: ContactCell[] = [];
  const texts: TextCell[] = [];
  let whole: Omit<WholeName, 'email'> | null = null;

  for (let column = 0; column < columns.length; column += 1) {
    const { field, set, header, nameOrder, joined, label, isAppointee, partOf, heading } =
      columns[column] ?? NO_COLUMN;
    const cell = cells[column] ?? '';
    if (!field || field === 'ignore' || cell === '' || partOf !== undefined) continue;
    if (label !== undefined && FAX.test(cells[label] ?? '')) {
      notes.push(`Fax ${oneLine(readCell(cell, { row, column, kind: 'list' }, issues))}`);
      continue;
    }
    if (!joined && RECURRING.has(field) && isOrdinary(cell)) {
      if (isText(field)) {
        texts.push({ field, text: cell, column });
        contact[field] ||= cell;
      } else if (ADDRESS.has(field)) addressParts.push({ field, set, text: cell, column });
      else readText(contact, { field, text: cell, column, header }, notes, issues);
      continue;
    }
    if (readQuoted(contact, quoted, cell, { field, column }, issues)) continue;
    const isList =
      LISTS.has(field) ||
      field === 'deputy' ||
      field === 'fullName' ||
      joined !== undefined ||
      isText(field);
    const kind = field === 'notes' ? 'notes' : isList ? 'list' : 'line';
    const text = readCell(cell, { row, column, kind }, issues);
    if (text === '' || isDashes(text)) continue;
    if (NAMES.has(field) && isNobody(text)) continue;
    if (ADDRESS.has(field) && isNothing(text)) continue;
    if (NEVER_ADDRESS.has(field) && text.includes('@') && isEmailAddress(text)) {
      issues.warn(row, 'email-in-other-column', { column, facts: { value: text } });
      contactCells.push({ field: 'email', text, column, set });
      continue;
    }
    if (isText(field) && text.includes('@') && looksLikeEmail(text)) {
      issues.warn(row, 'cell-holds-several', { column, facts: { value: text } });
    }
    if (NEVER_ADDRESS.has(field) && field !== 'postalCode' && isPhone(text)) {
      issues.warn(row, 'phone-in-other-column', { column, facts: { value: text } });
      contactCells.push({ field: 'phone', text, column, set });
      continue;
    }
    if (field === 'role' || field === 'deputy' || isAppointee) {
      const parts = field === 'deputy' ? partsOf(column, cells, columns) : [];
      const said = { field, text: [text, ...parts].join(', '), column, order: nameOrder };
      const rest = readSeat(contact, said, issues);
      if (rest !== null) whole ??= { text: rest, column, order: nameOrder };
      continue;
    }
    if (joined) {
      for (const part of readJoined({ row, column, text, field }, joined, issues)) {
        if (part.field === 'fullName') whole ??= { text: part.text, column, order: nameOrder };
        else readText(contact, { ...part, column, header }, notes, issues);
      }
      continue;
    }
    if (isText(field)) {
      const one: TextCell = { field, text, column };
      texts.push(one);
      readText(contact, { field, text: joinTextLines(one), column, header }, notes, issues);
    } else if (ADDRESS.has(field)) addressParts.push({ field, set, text, column });
    else if (field === 'fullName') whole ??= { text, column, order: nameOrder };
    else if (field === 'email' || field.startsWith('phone'))
      contactCells.push(...contactCellsOf(withoutFax({ field, text, column, set }, header, notes)));
    else if (heading) notes.push(`${heading}: ${text}`);
    else readText(contact, { field, text, column, header }, notes, issues);
  }

  const isQuoted = cells.some((cell) => unquote(cell) !== null);
  if (!isQuoted) takeRemarksBehindParts(contact, notes);
  remarkTurnedName(contact, contactCells, issues);
  remarkMissingPart(contact, columns, issues);
  remarkSeveral(contact, issues);
  if (whole) {
    whole = { ...whole, text: takePhones(whole, contactCells) };
    const email = contactCells.find((cell) => cell.field === 'email')?.text ?? '';
    readWholeName(contact, { ...whole, email }, notes, issues);
  }
  settleTexts(contact, texts, issues);
  if (!isQuoted) takeRoleAndOffice(contact, notes);
  takeAddresses(contactCells, addressParts);
  const towns = addressParts.flatMap(({ field, text }) => (field === 'city' ? [text] : []));
  const isAbroad = () =>
    contactCells.some(({ text }) => pointsAbroad(text)) ||
    towns.some(isForeignCity) ||
    (columns.some(({ isAbroad: codes }) => codes) && !towns.some(isCityOfFinland));
  const address = chooseAddress(row, addressParts, issues, isAbroad);
  Object.assign(contact.address, address, quoted.address);
  settleCountry(contact, notes, issues);
  readContactPoints(contact, contactCells, notes, issues);
  if (contact.seat?.role) notes.unshift(contact.seat.role);
  contact.notes = notes.join('\n');
  if (contact.givenName || contact.familyName) return contact;
  if (!contact.organisation) {
    nameFromEmail(contact, issues);
    // Of a list of recipients in one cell it has been said.
    if (contactCells.filter(({ text }) => text.includes('@')).length > 1)
      remarkOfOthers(contact, issues);
  }
  if (contact.familyName) return contact;
  contact.kind = 'organisation';
  return contact.organisation ? contact : null;
}

/** `Sweden` beside `00170 Helsinki`: the country is whose the embassy is, not that of the address and its numbers. */
function settleCountry(
  { row, address, organisation }: ImportedContact,
  notes: string[],
  issues: IssueCollector,
): void {
  const { country, postalCode, city } = address;
  if (
    country === '' ||
    !isMission(organisation) ||
    !/^\d{5}$/.test(postalCode) ||
    !isCityOfFinland(city)
  )
    return;
  const code = countryCodeOf(country);
  if (code === 'FI' || code === 'AX') return;
  issues.warn(row, 'country-not-of-address', {
    facts: { value: country, to: `${postalCode} ${city}` },
  });
  notes.push(country);
  address.country = '';
}

/** What stands of a deputy in columns of their own, beside her name. */
function partsOf(name: number, cells: readonly string[], columns: readonly RowColumn[]): string[] {
  return columns.flatMap(({ partOf }, column) => {
    const text = partOf === name ? oneLine(cells[column] ?? '') : '';
    return text === '' || isNobody(text) ? [] : [text];
  });
}

function takeRoleAndOffice(contact: ImportedContact, notes: string[]): void {
  takeRole(contact, notes);
  takeOffice(contact, notes);
}

/** `Esimerkki (pj.)` under the family name: what stands in brackets is no part of it; `Elizabeth (Liz)` is. */
function takeRemarksBehindParts(contact: ImportedContact, notes: string[]): void {
  for (const part of ['familyName', 'givenName'] as const) {
    const [, name = '', remark = ''] = /^(.*\S)\s*\((\p{Ll}[^()]*)\)$/u.exec(contact[part]) ?? [];
    if (remark === '') continue;
    contact[part] = name;
    takeRemark(contact, remark, notes);
  }
}

/** `Esimerkkiministeriö (pj.)`, or `Sihteeri` alone: what somebody is in a body is no part of an organisation's name. */
function takeRole(contact: ImportedContact, notes: string[]): void {
  const found = roleOf(contact.organisation);
  if (!found || (!contact.givenName && !contact.familyName)) return;
  contact.organisation = found.organisation;
  if (!takeSeatRole(contact, found.role)) notes.push(found.role);
}

/** `Kirjaamo` alone under the family name: part of the organisation; `SM Kirjaamo` is one where the row names none. */
function takeOffice(contact: ImportedContact, notes: string[]): void {
  const name = [contact.givenName, contact.familyName].filter(Boolean);
  const [office = ''] = name;
  if (name.length !== 1 || !isOffice(office)) return;
  if (!contact.organisation && !office.includes(' ')) return;
  Object.assign(contact, { givenName: '', familyName: '' });
  if (!contact.organisation) contact.organisation = office;
  else if (!contact.unit) contact.unit = office;
  else if (contact.unit !== office) notes.push(office);
}

/** `+358 295 … / +358 9 …` under `Telephone / Fax`: the second number is no phone, and becomes a note. */
function withoutFax(cell: ContactCell, header: string, notes: string[]): ContactCell {
  if (!/[/,]\s*(?:tele)?(?:fax|faksi|kopio)/iu.test(header)) return cell;
  const [phone = '', fax = '', ...more] = splitTrimmed(cell.text, /[/;]/);
  if (!fax || more.length > 0 || ![phone, fax].every(isPhone)) return cell;
  notes.push(`Fax ${fax}`);
  return { ...cell, text: phone };
}

/** A cell with several ways to reach somebody, as one for each; any other as it is. */
function contactCellsOf(cell: ContactCell): ContactCell[] {
  const own = cell.field === 'email' ? 'email' : 'phone';
  const pieces = cell.text.includes('"') ? null : contactPieces(cell.text, own);
  if (!pieces) return [cell];
  const fields = { email: 'email', phone: 'phone', address: 'street', words: 'notes' } as const;
  return pieces.map(({ kind, text }) => {
    const isOwn = cell.field.startsWith(kind);
    return { ...cell, field: isOwn ? cell.field : fields[kind], text };
  });
}

/** Postal addresses among the contact points are the row's, unless it has one in a column of its own. */
function takeAddresses(cells: readonly ContactCell[], parts: AddressPart[]): void {
  if (parts.length > 0) return;
  const [first, ...others] = cells.filter(({ field }) => field === 'street');
  // Below, what is left of them becomes a note.
  if (first && others.length === 0) {
    parts.push({ ...first });
    first.text = '';
  }
}

function emptyContact(row: number): ImportedContact {
  return {
    kind: 'person',
    row,
    givenName: '',
    familyName: '',
    ...eachPersonText(() => ''),
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

const AND = /\s(?:ja|och|and|&|\+|sekä|samt)\s/;

/** `Risto ja Satu` under the given name: two people in one row. */
function remarkSeveral(
  { row, givenName, familyName }: ImportedContact,
  issues: IssueCollector,
): void {
  if (!AND.test(givenName) && !AND.test(familyName) && !/[;/]/.test(givenName)) return;
  issues.warn(row, 'name-several-people', {
    facts: { value: [familyName, givenName].filter(Boolean).join(', ') },
  });
}

/** One part of a name in a list that has both. Whoever is called by one name alone is left so. */
function remarkMissingPart(
  { row, familyName, givenName }: ImportedContact,
  columns: readonly RowColumn[],
  issues: IssueCollector,
): void {
  if ((familyName === '') === (givenName === '') || isOffice(familyName || givenName)) return;
  const missing = familyName === '' ? 'familyName' : 'givenName';
  const column = columns.findIndex(({ field, joined }) => field === missing && !joined);
  if (column < 0 || columns.some(({ field }) => field === 'fullName')) return;
  issues.warn(row, missing === 'familyName' ? 'family-name-missing' : 'given-name-missing', {
    column,
  });
}

/** `Matti` under the family name and `Korhonen` under the given name. */
function remarkTurnedName(
  { row, familyName, givenName }: ImportedContact,
  cells: readonly ContactCell[],
  issues: IssueCollector,
): void {
  if (!familyName || !givenName) return;
  const email = cells.find(({ field }) => field === 'email')?.text ?? '';
  if (!looksTurned(givenName, familyName, email)) return;
  const facts = { value: `${givenName} ${familyName}`, familyName, givenName };
  issues.warn(row, 'name-order-unclear', { facts });
}

/**
 * The parts of a cell whose header names several fields; all of it as `field` where they cannot be told apart, with a
 * remark.
 */
function readJoined(
  { row, column, text, field }: { row: number; column: number; text: string; field: ContactField },
  joined: JoinedHeader,
  issues: IssueCollector,
): { field: ContactField; text: string }[] {
  const split = splitJoined(text, joined);
  const value = oneLine(text);
  if (!split) {
    issues.warn(row, 'cell-not-split', { column, facts: { value } });
    return [{ field, text: value }];
  }
  if (!split.isSure) {
    const to = split.parts.map((part) => part.text).join(' | ');
    const code = split.parts.length > 1 ? 'cell-split' : 'cell-kind-unclear';
    issues.warn(row, code, { column, facts: { value, to } });
  }
  return split.parts;
}

type ReadCell = { field: ContactField; text: string; column: number; header: string };

function readText(
  contact: ImportedContact,
  { field, text, column, header }: ReadCell,
  notes: string[],
  issues: IssueCollector,
): void {
  if (field === 'notes') notes.push(text);
  else if (field === 'groups') {
    for (const group of readGroups(text, header)) {
      if (!contact.groups.includes(group)) contact.groups.push(group);
    }
  } else if (field === 'language') {
    if (isNothing(text)) return;
    const { known, unknown } = readLanguages(text);
    contact.language = known[0] ?? '';
    const isUnknown = unknown.length > 0;
    const code = isUnknown ? 'language-unknown' : 'language-several';
    const facts = { value: isUnknown ? unknown.join(', ') : text };
    if (isUnknown || known.length > 1) issues.warn(contact.row, code, { column, facts });
  } else if (field === 'givenName') {
    contact.givenName = contact.givenName ? `${contact.givenName} ${text}` : text;
  } else if (field === 'familyName') contact.familyName ||= text;
  else if (field === 'honorific') {
    const { honorific } = contact;
    if (!isNothing(text) && !honorific.split(' ').includes(text))
      contact.honorific = `${honorific} ${text}`.trim();
  } else if (isPlainText(field)) {
    if (!isNothing(text)) contact[field] ||= text;
  }
}
