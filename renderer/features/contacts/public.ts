import { usePersonList } from './contacts-store.ts';

export { OrganisationField } from './components/organisation-field.tsx';
export { useFormKeys } from './use-form-keys.ts';
export { useMoment } from './use-moment.ts';
export { useNumber } from './use-number.ts';
export { useUndoLater } from './use-undo-later.ts';

/** Which persons are meant now: the ticked ones, else what the search and filters leave, else everyone. */
export type PersonSelection = { of: 'ticked' | 'found' | 'all'; ids: ReadonlySet<string> | null };

/** What *Vie* and the like work on. `ids` is null for everyone. */
export function usePersonSelection(): PersonSelection {
  const ticked = usePersonList((list) => list.ticked);
  const foundIds = usePersonList((list) => list.foundIds);
  if (ticked.size > 0) return { of: 'ticked', ids: ticked };
  if (foundIds) return { of: 'found', ids: new Set(foundIds) };
  return { of: 'all', ids: null };
}
