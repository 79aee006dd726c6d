import type { MatchState } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowMatch } from '#shared/contacts/import/match/row-match.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import type { Places, PreviewRow } from '#shared/contacts/import/preview.ts';
import type { ImportCheck, ImportList, MatchFilter } from './import-state.ts';

/** A row of the comparison: a contact and what it is in the office, or a row of which no contact comes. */
export type ComparedRow =
  | { line: number; index: number; contact: ImportedContact; match: RowMatch }
  | { line: number; leftOut: PreviewRow };

export const MATCH_STATES: readonly MatchState[] = [
  'new',
  'update',
  'same',
  'moved',
  'possible',
  'erased',
];

const NONE: Places = new Int32Array();

/** Where the rows stand that no contact comes of, as far as they were meant as one. */
export function leftOutRows({ plan, preview }: ImportList): Places {
  return plan.rows.skipped === 0 ? NONE : preview.leftOut;
}

/** Rows of the comparison: the contacts by their place in the plan, and then the rows left out by theirs in the list. */
export type Compared = { contacts: Places; leftOut: Places };

/** The rows that `filter` lets through, in the order of the list; rows left out last. */
export function comparedRows(
  { matches }: Pick<ImportCheck, 'matches'>,
  leftOut: Places,
  filter: MatchFilter,
): Compared {
  if (filter === 'left-out') return { contacts: NONE, leftOut };
  const all = Int32Array.from(matches, (_, index) => index);
  if (filter === 'all') return { contacts: all, leftOut };
  return { contacts: all.filter((index) => matches[index]?.state === filter), leftOut: NONE };
}

/** How many they are. */
export function countCompared({ contacts, leftOut }: Compared): number {
  return contacts.length + leftOut.length;
}

/** The line of the list on which the `at`th of them stands. */
export function comparedLine(
  compared: Compared,
  at: number,
  { preview }: ImportList,
): number | undefined {
  return preview.lines[placeOf(compared, at, preview.contacts) ?? -1];
}

/** The `at`th of them; `undefined` where there is none. */
export function comparedRow(
  compared: Compared,
  at: number,
  { preview }: ImportList,
  { matches }: Pick<ImportCheck, 'matches'>,
): ComparedRow | undefined {
  const place = placeOf(compared, at, preview.contacts);
  const row = place === undefined ? undefined : preview.rows.at(place);
  if (!row) return undefined;
  const index = compared.contacts[at];
  if (index === undefined) return { line: row.line, leftOut: row };
  const match = matches[index];
  return match && row.contact ? { line: row.line, index, contact: row.contact, match } : undefined;
}

function placeOf({ contacts, leftOut }: Compared, at: number, ofContacts: Places) {
  const index = contacts[at];
  return index === undefined ? leftOut[at - contacts.length] : ofContacts[index];
}
