import { useEffect } from 'react';
import { useOffice } from '#renderer/data/office-context.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { startSearch } from './duplicates-store.ts';
import { useSearchState } from './use-found-pairs.ts';

/** So long what asks for it has been in sight: what the window itself reads comes first. */
export const PAUSE_MS = 5000;

/** Searches for duplicates once, off the window's thread, where nobody has in this window yet; what is found is there when she asks. */
export function useQuietSearch(): void {
  const { phase } = useSearchState();
  const { reader } = useOffice();
  const { duplicateSearchOf } = useWorkers();
  useEffect(() => {
    if (phase !== 'idle') return;
    const search = () => void startSearch(duplicateSearchOf(reader), reader);
    const timer = setTimeout(search, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [phase, reader, duplicateSearchOf]);
}
