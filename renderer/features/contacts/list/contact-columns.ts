import {
  ORGANISATION_COLUMNS,
  PERSON_COLUMNS,
  type OrganisationColumn,
  type PersonColumn,
  type SortKey,
} from '#shared/contacts/directory/contact-query.ts';
import type { ColumnNeed } from '#renderer/ui/tables/fit-columns.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';

export type ContactColumn = PersonColumn | OrganisationColumn;
export type ContactSort = SortKey<ContactColumn>;

export const ALL_COLUMNS: Record<ContactSide, readonly ContactColumn[]> = {
  persons: PERSON_COLUMNS,
  organisations: ORGANISATION_COLUMNS,
};

/** The columns of a list that nobody has arranged. */
export const USUAL_COLUMNS: Record<ContactSide, readonly ContactColumn[]> = {
  persons: ['name', 'organisation', 'title', 'email', 'groups', 'language'],
  organisations: ['name', 'abbr', 'kind', 'email', 'people'],
};

/** When columns give way: what a contact may have several of first, then what says more of it, what is read of everyone last. */
const SEVERAL = 0;
const MORE = 1;
const READ = 2;
const NAME = 3;

/** How narrow a column may get, how wide it gets by what it holds, in rem, and when it gives way. */
export const COLUMN_WIDTHS: Record<ContactColumn, { least: number; most: number; turn: number }> = {
  name: { least: 9, most: 18, turn: NAME },
  organisation: { least: 10, most: 22, turn: READ },
  title: { least: 8, most: 18, turn: MORE },
  unit: { least: 8, most: 16, turn: MORE },
  email: { least: 11, most: 22, turn: READ },
  phone: { least: 8, most: 12, turn: MORE },
  city: { least: 6, most: 12, turn: MORE },
  groups: { least: 7, most: 16, turn: SEVERAL },
  seats: { least: 7, most: 16, turn: SEVERAL },
  lists: { least: 7, most: 16, turn: SEVERAL },
  language: { least: 4, most: 6, turn: MORE },
  changed: { least: 6, most: 8, turn: MORE },
  verified: { least: 6, most: 8, turn: MORE },
  abbr: { least: 5, most: 9, turn: MORE },
  kind: { least: 8, most: 16, turn: MORE },
  parent: { least: 8, most: 20, turn: MORE },
  people: { least: 5, most: 7, turn: MORE },
};

/** Of a narrow room a name takes no more. */
const MOST_OF_NAME = 0.4;

/** As many of the columns as the room holds, the name, the organisation and the e-mail before the rest. In pixels. */
export function fittingColumns(
  columns: readonly ContactColumn[],
  needOf: (column: ContactColumn) => ColumnNeed,
  room: number,
): readonly ContactColumn[] {
  const isFirst = (column: ContactColumn) => COLUMN_WIDTHS[column].turn >= READ;
  const first = columns.filter(isFirst);
  const rest = columns.filter((column) => !isFirst(column));
  const kept = new Set<ContactColumn>(['name']);
  // A long name goes on to a second line rather than take the place of an address.
  const name = needOf('name');
  let left = room - Math.max(name.least, Math.min(name.need, room * MOST_OF_NAME));
  for (const [place, column] of first.entries()) {
    if (column === 'name') continue;
    const { need, least } = needOf(column);
    const later = first.slice(place + 1).reduce((all, one) => all + needOf(one).least, 0);
    // They are to be read whole, as far as the next of them has its room.
    left -= Math.max(least, Math.min(need, left - later));
    if (left < 0) return columns.filter((one) => kept.has(one));
    kept.add(column);
  }
  for (const column of rest) {
    if (needOf(column).least > left) continue;
    left -= needOf(column).least;
    kept.add(column);
  }
  return columns.filter((column) => kept.has(column));
}
