import {
  ORGANISATION_COLUMNS,
  PERSON_COLUMNS,
  type OrganisationColumn,
  type PersonColumn,
  type SortKey,
} from '#shared/contacts/directory/contact-query.ts';
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

/** How a column shares the width: in percent, and how narrow it may get, in rem. Names take what they need. */
export const COLUMN_WIDTHS: Record<
  Exclude<ContactColumn, 'name'>,
  { share: number; atLeast: number }
> = {
  organisation: { share: 26, atLeast: 9 },
  title: { share: 22, atLeast: 8 },
  unit: { share: 20, atLeast: 8 },
  email: { share: 28, atLeast: 10 },
  phone: { share: 14, atLeast: 8 },
  city: { share: 12, atLeast: 6 },
  groups: { share: 20, atLeast: 7 },
  seats: { share: 20, atLeast: 7 },
  lists: { share: 18, atLeast: 7 },
  language: { share: 4, atLeast: 3 },
  changed: { share: 8, atLeast: 6 },
  verified: { share: 8, atLeast: 6 },
  abbr: { share: 10, atLeast: 5 },
  kind: { share: 20, atLeast: 8 },
  parent: { share: 22, atLeast: 8 },
  people: { share: 7, atLeast: 5 },
};

/** What a name takes, with the box before it; those of organisations are long. */
const NAME_REM: Record<ContactSide, number> = { persons: 18, organisations: 26 };
const CELL_PADDING_REM = 1.5;

/** As many of the columns, from the first, as the width allows. The name is always there. */
export function fittingColumns(
  of: ContactSide,
  columns: readonly ContactColumn[],
  width: number | null,
): readonly ContactColumn[] {
  if (width === null) return columns;
  let left = width - NAME_REM[of];
  return columns.filter((column) => {
    if (column === 'name') return true;
    left -= COLUMN_WIDTHS[column].atLeast + CELL_PADDING_REM;
    return left >= 0;
  });
}
