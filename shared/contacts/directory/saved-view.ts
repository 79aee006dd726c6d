import type { RecordBase } from '../../records/record.ts';
import type { ContactFilters, OrganisationColumn, PersonColumn, SortKey } from './contact-query.ts';

/** A way to look at the contacts that the user keeps under a name. `isDefault`: the list opens in it; at most one a side. */
export type SavedView = RecordBase & { name: string; filters: ContactFilters; isDefault?: true } & (
    | { of: 'persons'; columns: PersonColumn[]; sort: SortKey<PersonColumn>[] }
    | { of: 'organisations'; columns: OrganisationColumn[]; sort: SortKey<OrganisationColumn>[] }
  );
