import { useState } from 'react';
import { pairKey } from '#renderer/workers/duplicates/serve-duplicates.ts';
import type { MergeSide } from '#shared/contacts/duplicates/merging/merge-choice.ts';
import { useDuplicates } from './duplicates-store.ts';
import type { MergeKind } from './merge-data.ts';
import { useOpenPairs } from './use-found-pairs.ts';

/** Where a pair stands among those of its group that are open, and where the next one is (the list after the last). */
export function usePlace(
  kind: MergeKind,
  ids: Record<MergeSide, string>,
): { at: number | null; total: number; next: string } {
  const { group } = useDuplicates();
  const pairs = useOpenPairs()[kind][group];
  const own = pairKey(ids.left, ids.right);
  const index = pairs.findIndex(({ one, other }) => pairKey(one, other) === own);
  // Once the pair is dealt with it is no longer in the list, but the next one is still to be found.
  const [last, setLast] = useState<{ index: number; next: string } | null>(null);
  const following = index < 0 ? undefined : pairs[index + 1];
  const next = following ? `/duplicates/merge/${following.one}/${following.other}` : '/duplicates';
  if (index >= 0 && (last?.index !== index || last.next !== next)) setLast({ index, next });
  return {
    at: index < 0 ? null : index + 1,
    total: pairs.length,
    next: index < 0 ? (last?.next ?? '/duplicates') : next,
  };
}
