import { usePersonSelection } from '#renderer/features/contacts/public.ts';
import type { ContactSelection } from './contact-selection.ts';

/** What the list of contacts is narrowed to now. */
export function useContactSelection(): ContactSelection {
  const { of, ids } = usePersonSelection();
  return of === 'all' || ids === null ? {} : { [of]: [...ids] };
}
