import type { ColumnMapping, ContactField, ImportedContact } from '#shared/contacts/import/plan.ts';
import { appointeeText } from '#shared/contacts/import/appointments/read-appointee.ts';
import { keptPhone } from '#shared/contacts/import/cells/kept-phone.ts';
import type { PreviewRow } from '#shared/contacts/import/preview.ts';
import { PERSON_TEXTS } from '#shared/contacts/person-texts.ts';
import { unquote } from '#shared/tabular/quoted-text.ts';

/** A value that a row gives, as it is shown, and the field that it becomes. */
export type Given = { field: ContactField; value: string };

const NAMES = ['familyName', 'givenName'] as const;
const TEXTS = [...PERSON_TEXTS, 'title', 'organisation', 'unit'] as const;
const ADDRESS = ['street', 'postalCode', 'city'] as const;

/**
 * What a row gives that is not to be seen in its cells: a name whose parts stand the other way round, the unit within the
 * cell of an organisation, a value read from above or from another column. Empty where the cells say it all.
 */
export function rowGives(row: PreviewRow, columns: readonly ColumnMapping[]): Given[] {
  const { contact } = row;
  if (!contact) return [];
  const cells = columns.map(({ index, field, header }) => {
    const cell = row.cells[index] ?? '';
    // A note may say what it is.
    const heading = field === 'notes' ? `${header}: ` : '';
    return { field, text: plain(heading + (unquote(cell) ?? cell)) };
  });
  const isIn = (fields: readonly (ContactField | null)[], test: (cell: string) => boolean) =>
    cells.some(({ field, text }) => fields.includes(field) && test(text));
  const isCell = (field: ContactField, value: string) =>
    isIn([field], (cell) => cell === plain(value));
  const holds = (fields: readonly ContactField[], value: string) =>
    isIn(fields, (cell) => cell.includes(plain(value)));
  const given: Given[] = [];
  const add = (field: ContactField, value: string, isSeen: boolean) => {
    if (value !== '' && !isSeen) given.push({ field, value });
  };

  const isWhole = isCell('fullName', wholeName(contact));
  for (const field of NAMES) add(field, contact[field], isWhole || isCell(field, contact[field]));
  for (const field of TEXTS) add(field, contact[field], isCell(field, contact[field]));
  const { role = '', deputies = [] } = contact.seat ?? {};
  add('role', role, isCell('role', role));
  for (const deputy of deputies) {
    const value = appointeeText(deputy);
    add('deputy', value, isCell('deputy', value));
  }
  for (const email of contact.emails) add('email', email, holds(['email'], email));
  for (const { value } of contact.phones) {
    const end = value.replace(/\D/g, '').slice(-6);
    const isSeen = isIn(['phone', 'phoneWork', 'phoneMobile'], (cell) =>
      cell.replace(/\D/g, '').includes(end),
    );
    add('phone', keptPhone(value, contact).shown, isSeen);
  }
  for (const field of ADDRESS) {
    const value = contact.address[field];
    add(field, value, holds([...ADDRESS, 'postalCodeAndCity'], value));
  }
  const isMark = (group: string) => columns.some(({ header }) => plain(header) === plain(group));
  for (const group of contact.groups)
    add('groups', group, isMark(group) || holds(['groups'], group));
  for (const note of contact.notes.split('\n')) {
    add('notes', note, note === role || holds(['notes'], note));
  }
  return given;
}

function wholeName({ givenName, familyName }: ImportedContact): string {
  return `${givenName} ${familyName}`.trim();
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
