import type { Language } from '../../i18n/languages.ts';
import { cleanText } from '../../documents/texts/clean-text.ts';
import { withoutInvisible } from '../../tabular/clean-cell.ts';
import { oneLine, severalLines } from '../import/cells/clean-value.ts';
import type { ImportedContact } from '../import/plan.ts';
import { eachPersonText, PERSON_TEXTS } from '../person-texts.ts';

/**
 * A person or an organisation as it goes out: what the import reads, with every reference resolved. E-mail addresses and
 * phones stand in the order to use them; phones are E.164 where they parse, else as typed; `address.country` is a
 * two-letter code or what was typed.
 */
export type ExportedContact = Omit<ImportedContact, 'row'> & {
  /** The record's own, UUIDv7. */
  id: string;
};

/** What a contact can tell, in the order in which a list usually has it. */
export const EXPORT_COLUMNS = [
  'familyName',
  'givenName',
  ...PERSON_TEXTS,
  'title',
  'organisation',
  'unit',
  'email',
  'phoneWork',
  'phoneMobile',
  'phoneOther',
  'street',
  'postalCode',
  'city',
  'country',
  'language',
  'groups',
  'notes',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

export const PHONE_COLUMNS = {
  phoneWork: 'work',
  phoneMobile: 'mobile',
  phoneOther: 'other',
} as const;

const ADDRESS_COLUMNS = ['street', 'postalCode', 'city', 'country'] as const;

/** The values of one column, none of them empty; more than one for e-mail, phones and groups alone. */
export function valuesOf(
  contact: Omit<ExportedContact, 'id' | 'kind'>,
  column: ExportColumn,
): string[] {
  if (column === 'email') return contact.emails;
  if (column === 'groups') return contact.groups;
  if (column === 'phoneWork' || column === 'phoneMobile' || column === 'phoneOther') {
    const wanted = PHONE_COLUMNS[column];
    return contact.phones.filter(({ kind }) => kind === wanted).map(({ value }) => value);
  }
  const value = isAddressColumn(column) ? contact.address[column] : contact[column];
  return value === '' ? [] : [value];
}

/** Whether a column holds a part of the postal address. */
export function isAddressColumn(column: ExportColumn): column is (typeof ADDRESS_COLUMNS)[number] {
  return ADDRESS_COLUMNS.some((one) => one === column);
}

/** The contact with nothing but what `columns` hold. */
export function narrowed(
  contact: ExportedContact,
  columns: readonly ExportColumn[],
): ExportedContact {
  const has = new Set<string>(columns);
  const keep = (column: Exclude<ExportColumn, keyof typeof PHONE_COLUMNS>) =>
    has.has(column) ? (valuesOf(contact, column)[0] ?? '') : '';
  return {
    id: contact.id,
    kind: contact.kind,
    familyName: keep('familyName'),
    givenName: keep('givenName'),
    ...eachPersonText(keep),
    title: keep('title'),
    organisation: keep('organisation'),
    unit: keep('unit'),
    emails: has.has('email') ? contact.emails : [],
    phones: contact.phones.filter(({ kind }) =>
      Object.entries(PHONE_COLUMNS).some(([column, one]) => one === kind && has.has(column)),
    ),
    address: {
      street: keep('street'),
      postalCode: keep('postalCode'),
      city: keep('city'),
      country: keep('country'),
    },
    language: has.has('language') ? contact.language : ('' satisfies Language | ''),
    groups: has.has('groups') ? contact.groups : [],
    notes: keep('notes'),
  };
}

/** Text that is tidy already, as nearly all is: single spaces, no letter beyond Latin Extended-A. */
const TIDY = /^[!-~\u00A1-\u00AC\u00AE-\u017F]+(?: [!-~\u00A1-\u00AC\u00AE-\u017F]+)*$/;

/**
 * The contact as every list and card may hold it: no control characters, composed letters, single spaces, line breaks in
 * notes alone; each address, number and group once.
 */
export function tidyContact(contact: ExportedContact): ExportedContact {
  const { address } = contact;
  return {
    id: contact.id,
    kind: contact.kind,
    familyName: tidy(contact.familyName),
    givenName: tidy(contact.givenName),
    ...eachPersonText((text) => tidy(contact[text])),
    title: tidy(contact.title),
    organisation: tidy(contact.organisation),
    unit: tidy(contact.unit),
    emails: distinct(contact.emails.map(tidy), (email) => email.toLowerCase()),
    phones: distinct(
      contact.phones.map(({ kind, value }) => ({ kind, value: tidy(value) })),
      ({ value }) => value,
    ),
    address: {
      street: tidy(address.street),
      postalCode: tidy(address.postalCode),
      city: tidy(address.city),
      country: tidy(address.country),
    },
    language: contact.language,
    groups: distinct(contact.groups.map(tidy), (group) => group),
    notes: severalLines(withoutInvisible(cleanText(contact.notes))),
  };
}

function tidy(text: string): string {
  if (text === '' || TIDY.test(text)) return text;
  return oneLine(withoutInvisible(cleanText(text)));
}

function distinct<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  if (values.length === 1 && values[0] !== undefined && keyOf(values[0]) !== '') return [...values];
  const seen = new Set(['']);
  return values.filter((value) => {
    const key = keyOf(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
