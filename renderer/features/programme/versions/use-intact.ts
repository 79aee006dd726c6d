import { useEffect, useState } from 'react';
import { isUnchanged } from '#shared/programme/versions/make-version.ts';
import type { Version } from '#shared/programme/versions/version.ts';

/**
 * Whether each version, by its id, is as it was made; one that is not in it is still being checked. Hashing a large
 * programme takes a tenth of a second, so the window has its turn between two.
 */
export function useIntact(versions: readonly Version[]): ReadonlyMap<string, boolean> {
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map());
  const next = versions.find(({ id }) => !known.has(id));
  useEffect(() => {
    if (!next) return;
    const timer = setTimeout(() => {
      const isIntact = isUnchanged(next);
      setKnown((before) => new Map(before).set(next.id, isIntact));
    });
    return () => clearTimeout(timer);
  }, [next]);
  return known;
}
