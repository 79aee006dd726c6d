import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { ContactFilters, ContactQuery } from '#shared/contacts/directory/contact-query.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { USUAL_COLUMNS, type ContactColumn, type ContactSort } from './contact-columns.ts';
import { keptColumns } from './kept-columns.ts';

/** How a list of contacts looks now. Ids only, no rows; but for the columns it starts afresh with the program. */
export type ContactListState = {
  text: string;
  filters: ContactFilters;
  /** Empty until the user sorts: by name, or best first while searching. */
  sort: readonly ContactSort[];
  columns: readonly ContactColumn[];
  /** The place of the first row in sight, or near it. */
  from: number;
  ticked: ReadonlySet<string>;
  /** The saved view that was opened last; `undefined` until it is known whether one is to be opened at the start. */
  viewId: string | null | undefined;
};

export type ContactListStore = UseBoundStore<StoreApi<ContactListState>>;

/** A list as it is before anything is asked of it. */
export const freshList = (of: ContactSide): ContactListState => ({
  text: '',
  filters: {},
  sort: [],
  columns: keptColumns(of) ?? USUAL_COLUMNS[of],
  from: 0,
  ticked: new Set(),
  viewId: undefined,
});

export const usePersonList: ContactListStore = create(() => freshList('persons'));
export const useOrganisationList: ContactListStore = create(() => freshList('organisations'));

export const LISTS: Record<ContactSide, ContactListStore> = {
  persons: usePersonList,
  organisations: useOrganisationList,
};

/** What the list asks the directory for. Words that nobody can be found by (spaces) ask for nothing. */
export function queryOf(
  of: ContactSide,
  { text, filters, sort }: Pick<ContactListState, 'text' | 'filters' | 'sort'>,
): ContactQuery {
  // Columns of the other side are never put into a list.
  return { of, text: text.trim(), filters, sort } as ContactQuery;
}

/** Narrows or orders a list anew: it is then shown from its beginning. The ticks stay. */
export function turnList(
  of: ContactSide,
  change: Partial<Pick<ContactListState, 'text' | 'filters' | 'sort'>>,
): void {
  LISTS[of].setState({ ...change, from: 0 });
}

/** How many kinds of filter narrow the list. */
export function countFilters(filters: ContactFilters): number {
  return Object.values(filters).filter((value) => !Array.isArray(value) || value.length > 0).length;
}

/** Whether words or filters narrow the list. */
export function isNarrowed({ text, filters }: Pick<ContactListState, 'text' | 'filters'>): boolean {
  return text.trim() !== '' || countFilters(filters) > 0;
}

/** Lets everyone be seen again. */
export function clearNarrowing(of: ContactSide): void {
  turnList(of, { text: '', filters: {} });
}
