import { useEffect, useMemo, useState } from 'react';
import { useOffice } from '#renderer/data/office-context.ts';
import type { OfficeReader } from '#renderer/data/office.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import {
  DUPLICATE_TABLES,
  pairKey,
  type ContactPair,
  type OfficeDuplicates,
} from '#renderer/workers/duplicates/serve-duplicates.ts';
import { useDuplicates, type PairGroup, type SearchState } from './duplicates-store.ts';
import type { MergeKind } from './merge-data.ts';

export type OpenPairs = Record<MergeKind, Record<PairGroup, ContactPair[]>>;

const NOTHING: OpenPairs = {
  persons: { sure: [], possible: [] },
  organisations: { sure: [], possible: [] },
};

/** The last search in this office. */
export function useSearchState(): SearchState {
  const { reader } = useOffice();
  const state = useDuplicates();
  return state.reader === reader ? state.search : { phase: 'idle' };
}

/** The pairs found that are still open: both are there and nobody said that they are two. Undo brings them back. */
export function useOpenPairs(): OpenPairs {
  const search = useSearchState();
  const found = search.phase === 'done' ? search.found : null;
  const live = useLive(
    async ({ read }) => {
      if (!found) return null;
      const idsOf = (kind: MergeKind) =>
        [...found[kind].sure, ...found[kind].possible].flatMap(({ one, other }) => [one, other]);
      const there = new Set<string>();
      for (const row of await read.persons.bulkGet([...new Set(idsOf('persons'))])) {
        if (row) there.add(row.id);
      }
      for (const row of await read.organisations.bulkGet([...new Set(idsOf('organisations'))])) {
        if (row) there.add(row.id);
      }
      const apart = (await read.distinctPairs.toArray()).map((row) =>
        pairKey(row.oneId, row.otherId),
      );
      return { found, there, apart: new Set(apart) };
    },
    [found],
    { keepPrevious: true },
  );
  const known = valueOr(live, null);
  return useMemo(() => {
    if (!known || known.found !== found) return NOTHING;
    const open = (pairs: readonly ContactPair[]) =>
      pairs.filter(
        ({ one, other }) =>
          known.there.has(one) && known.there.has(other) && !known.apart.has(pairKey(one, other)),
      );
    const of = ({ sure, possible }: OfficeDuplicates[MergeKind]) => ({
      sure: open(sure),
      possible: open(possible),
    });
    return { persons: of(known.found.persons), organisations: of(known.found.organisations) };
  }, [known, found]);
}

/** Whether contacts changed since the search otherwise than by what was done with its pairs. */
export function useIsOutOfDate(): boolean {
  const { reader } = useOffice();
  const search = useSearchState();
  const found = search.phase === 'done' ? search.found : null;
  const [late, setLate] = useState<OfficeDuplicates | null>(null);
  useEffect(() => {
    if (!found) return;
    let isOver = false;
    const look = async () => {
      const isLate = await changedOtherwise(reader, found);
      if (!isOver) setLate(isLate ? found : null);
    };
    const run = () => void look().catch(() => undefined);
    run();
    const stop = reader.onChange(run);
    return () => {
      isOver = true;
      stop();
    };
  }, [reader, found]);
  return found !== null && late === found;
}

async function changedOtherwise(
  reader: OfficeReader,
  { mark }: OfficeDuplicates,
): Promise<boolean> {
  const { changed } = await reader.changesSince(mark, DUPLICATE_TABLES);
  if (changed === 'everything') return true;
  const { touched } = useDuplicates.getState();
  return Object.entries(changed).some(([table, { rows, gone }]) => {
    // Pairs kept apart since are left out as it is.
    const ids = table === 'distinctPairs' ? gone : [...rows.map(({ id }) => id), ...gone];
    return ids.some((id) => !touched.has(id));
  });
}
