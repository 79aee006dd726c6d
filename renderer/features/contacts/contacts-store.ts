import { create } from 'zustand';
import type { OrganisationKind } from '#shared/contacts/organisation.ts';
import type { Language } from '#shared/i18n/languages.ts';

/** What narrows the list of persons. Empty lists narrow nothing. */
export type PersonFilters = {
  kinds: readonly OrganisationKind[];
  /** `none`: the language is not known. */
  languages: readonly (Language | 'none')[];
  tagIds: readonly string[];
  withoutEmail: boolean;
};

export const NO_FILTERS: PersonFilters = {
  kinds: [],
  languages: [],
  tagIds: [],
  withoutEmail: false,
};

export type PersonColumn = 'name' | 'organisation' | 'title' | 'email' | 'groups' | 'language';
export type OrganisationColumn = 'name' | 'abbr' | 'kind' | 'people' | 'email';
export type SortOf<Column> = { by: Column; direction: 'ascending' | 'descending' };

/** How the list of persons looks now: words, filters, order, boxes. Ids only; it starts afresh with the program. */
export const usePersonList = create<{
  text: string;
  filters: PersonFilters;
  /** Null until the user sorts: by name, or best first while searching. */
  sort: SortOf<PersonColumn> | null;
  ticked: ReadonlySet<string>;
  /** What the search and the filters leave, in order; null while they leave everyone. */
  foundIds: readonly string[] | null;
}>(() => ({ text: '', filters: NO_FILTERS, sort: null, ticked: new Set(), foundIds: null }));

/** How the list of organisations looks now. */
export const useOrganisationList = create<{
  text: string;
  kinds: readonly OrganisationKind[];
  sort: SortOf<OrganisationColumn> | null;
}>(() => ({ text: '', kinds: [], sort: null }));

/** How many kinds of filter narrow the list. */
export function countFilters(filters: PersonFilters): number {
  return (
    Number(filters.kinds.length > 0) +
    Number(filters.languages.length > 0) +
    Number(filters.tagIds.length > 0) +
    Number(filters.withoutEmail)
  );
}
