import { useDeferredValue, useEffect, useMemo } from 'react';
import { countFilters, usePersonList } from './contacts-store.ts';
import { filterPersons, sortPersons, type PersonRow } from './contacts-view.ts';
import type { Contacts } from './use-contacts.ts';

/**
 * What the search, the filters and the sorting leave of the persons. Typing goes first: the list follows when there is
 * time. While searching the best come first, until the user sorts.
 */
export function useFoundPersons(contacts: Contacts | undefined): {
  rows: readonly PersonRow[];
  isNarrowed: boolean;
  /** Found by words, so that the best come first. */
  isRanked: boolean;
} {
  const text = useDeferredValue(usePersonList((list) => list.text)).trim();
  const filters = usePersonList((list) => list.filters);
  const sort = usePersonList((list) => list.sort);
  const isNarrowed = text !== '' || countFilters(filters) > 0;

  const rows = useMemo(() => {
    if (!contacts) return [];
    const found = text === '' ? contacts.persons : searched(contacts, text);
    const kept = countFilters(filters) === 0 ? found : filterPersons(found, filters);
    return sort ? sortPersons(kept, sort) : kept;
  }, [contacts, text, filters, sort]);

  useEffect(() => {
    usePersonList.setState({ foundIds: isNarrowed ? rows.map((row) => row.id) : null });
  }, [rows, isNarrowed]);

  return { rows, isNarrowed, isRanked: text !== '' };
}

function searched({ personById, searchPersons }: Contacts, text: string): PersonRow[] {
  return searchPersons.find(text).flatMap((id) => personById.get(id) ?? []);
}
