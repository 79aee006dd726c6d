import { useOffice } from '#renderer/data/office-context.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { startSearch } from './duplicates-store.ts';

/** Starts a search for duplicates over all contacts. */
export function useSearch(): () => void {
  const { reader } = useOffice();
  const { duplicateSearchOf } = useWorkers();
  return () => void startSearch(duplicateSearchOf(reader), reader);
}
