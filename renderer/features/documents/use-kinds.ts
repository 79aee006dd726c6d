import { useEffect, useState } from 'react';
import type { KindInfo } from '#renderer/workers/word-export/make-word.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** The kinds of document that can be made; null until they are known. */
export function useKinds(): readonly KindInfo[] | null {
  const { wordExport } = useWorkers();
  const [kinds, setKinds] = useState<readonly KindInfo[] | null>(null);
  useEffect(() => {
    let isThere = true;
    void wordExport.kinds().then((found) => {
      if (isThere) setKinds(found);
    });
    return () => {
      isThere = false;
    };
  }, [wordExport]);
  return kinds;
}
