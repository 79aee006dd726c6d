import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Live } from '#renderer/data/use-live.ts';
import type {
  DifferenceDetail,
  DifferenceFilter,
  DifferencePage,
} from '#renderer/data/backup-comparison/difference-words.ts';
import type { Named } from '#renderer/data/backup-comparison/two-sides.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ComparisonClient } from '#renderer/workers/comparison/comparison-client.ts';
import { createAsker } from '#renderer/workers/directory/use-directory.ts';

export const PAGE = 100;

/** A page of differences, again whenever something changes; the one before stays until the next is there. */
export function useDifferencePage(
  client: ComparisonClient,
  filter: DifferenceFilter,
  from: number,
): Live<DifferencePage> {
  const language = useScreenLanguage();
  const key = JSON.stringify(filter);
  return useAnswer(client, `${key} ${from} ${language}`, () =>
    client.page(JSON.parse(key) as DifferenceFilter, { from, count: PAGE }, language),
  );
}

/** All of one difference; null where there is none (any more). */
export function useDifference(
  client: ComparisonClient,
  { table, id }: Named,
): Live<DifferenceDetail | null> {
  const language = useScreenLanguage();
  return useAnswer(client, `${table} ${id} ${language}`, () =>
    client.detail({ table, id }, language),
  );
}

function useAnswer<T>(client: ComparisonClient, key: string, ask: () => Promise<T>): Live<T> {
  const changeCount = useSyncExternalStore(client.onChange, client.changeCount);
  const [asker] = useState(() => createAsker<T>());
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const [run, setRun] = useState({ key, ask });
  if (run.key !== key) setRun({ key, ask });
  useEffect(() => {
    asker.ask(run.ask, setLive);
  }, [asker, run, changeCount]);
  useEffect(() => asker.stop, [asker]);
  return live;
}
