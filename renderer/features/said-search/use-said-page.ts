import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SaidQuery } from '#shared/cooperation/said-search/said-index.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Live } from '#renderer/data/use-live.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { SaidClient } from '#renderer/workers/said/said-client.ts';
import type { SaidPage } from '#renderer/workers/said/serve-said.ts';
import { createAsker } from '#renderer/workers/directory/use-directory.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

export const PAGE = 50;

/** The search of the office that is open. */
export function useSaid(): SaidClient {
  const { reader } = useOffice();
  return useWorkers().saidOf(reader);
}

/** A page of hits, again whenever something changes; the one before stays until the next is there. */
export function useSaidPage(query: SaidQuery, from: number): Live<SaidPage> {
  const said = useSaid();
  const language = useScreenLanguage();
  const changeCount = useSyncExternalStore(said.onChange, said.changeCount);
  const [asker] = useState(() => createAsker<SaidPage>());
  const [live, setLive] = useState<Live<SaidPage>>({ state: 'loading' });
  const key = JSON.stringify(query);
  useEffect(() => {
    const asked = JSON.parse(key) as SaidQuery;
    asker.ask(() => said.page(asked, { from, count: PAGE }, language), setLive);
  }, [asker, said, key, from, language, changeCount]);
  useEffect(() => asker.stop, [asker]);
  return live;
}
