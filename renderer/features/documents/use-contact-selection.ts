import { usePersonSelection } from '#renderer/features/contacts/public.ts';
import type { ContactSelection } from './contact-selection.ts';

/** What the list of contacts is narrowed to now; known only where it `isWanted`. */
export function useContactSelection(isWanted: boolean): ContactSelection {
  const { of, ids } = usePersonSelection(isWanted);
  return of === 'all' || ids === null ? {} : { [of]: [...ids] };
}
