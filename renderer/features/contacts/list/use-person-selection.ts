import { useMemo } from 'react';
import { useAsked } from '#renderer/workers/directory/use-directory.ts';
import { valueOr } from '#renderer/data/use-live.ts';
import { isNarrowed, queryOf, usePersonList } from './contacts-store.ts';

/** Which persons are meant now: the ticked ones, else what the search and filters leave, else everyone. */
type PersonSelection = { of: 'ticked' | 'found' | 'all'; ids: ReadonlySet<string> | null };

const EVERYONE: PersonSelection = { of: 'all', ids: null };

/** What *Vie* and the like work on. `ids` is null for everyone. Who is found is asked for only where it `isWanted`. */
export function usePersonSelection(isWanted: boolean): PersonSelection {
  const text = usePersonList((list) => list.text);
  const filters = usePersonList((list) => list.filters);
  const sort = usePersonList((list) => list.sort);
  const ticked = usePersonList((list) => list.ticked);
  const query = queryOf('persons', { text, filters, sort });
  const isFound = isWanted && ticked.size === 0 && isNarrowed({ text, filters });
  const found = useAsked(
    isFound ? (directory, language) => directory.ids(query, language) : null,
    isFound ? JSON.stringify(query) : '',
  );
  const foundIds = valueOr(found, null);
  return useMemo(() => {
    if (ticked.size > 0) return { of: 'ticked', ids: ticked };
    return foundIds ? { of: 'found', ids: new Set(foundIds) } : EVERYONE;
  }, [ticked, foundIds]);
}
