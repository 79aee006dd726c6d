import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactQuery } from '#shared/contacts/directory/contact-query.ts';
import { isLanguage, type Language } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Live } from '#renderer/data/use-live.ts';
import type { ContactPage, PageOrder } from './directory-calls.ts';
import type { DirectoryClient } from './directory-client.ts';
import { useWorkers } from '../workers-context.ts';

/** The directory of the office that is open, and the language to ask it in. */
export function useDirectory(): { directory: DirectoryClient; language: Language } {
  const { reader } = useOffice();
  const { directoryOf } = useWorkers();
  const { i18n } = useTranslation();
  return {
    directory: directoryOf(reader),
    language: isLanguage(i18n.language) ? i18n.language : 'fi',
  };
}

const LOADING = { state: 'loading' } as const;

/**
 * What `ask` is answered, again whenever the contacts change. `key` names the question; with `keepPrevious` the answer
 * to the one before stays until the new one is there. While an answer is on its way only the latest question waits, so
 * that typing never queues up work that nobody wants any more.
 */
export function useAsked<T>(
  ask: ((directory: DirectoryClient, language: Language) => Promise<T>) | null,
  key: string,
  options: { keepPrevious?: boolean } = {},
): Live<T> {
  const { directory, language } = useDirectory();
  const changeCount = useSyncExternalStore(directory.onChange, directory.changeCount);
  const [asker] = useState(() => createAsker<T>());
  const [answer, setAnswer] = useState<{ key: string; live: Live<T> } | null>(null);
  const full = `${language} ${key}`;
  const [run, setRun] = useState({ key: full, ask });
  if (run.key !== full) setRun({ key: full, ask });

  useEffect(() => {
    const { ask: asked } = run;
    if (!asked) return;
    asker.ask(
      () => asked(directory, language),
      (live) => setAnswer({ key: run.key, live }),
    );
  }, [asker, directory, language, run, changeCount]);
  useEffect(() => asker.stop, [asker]);

  if (!ask || !answer) return LOADING;
  return answer.key === full || options.keepPrevious ? answer.live : LOADING;
}

type Question<T> = { run: () => Promise<T>; tell: (live: Live<T>) => void };

/** Asks one thing at a time: of those that come meanwhile only the latest waits. */
export function createAsker<T>() {
  let waiting: Question<T> | null = null;
  let isBusy = false;
  let isStopped = false;
  const next = async () => {
    isBusy = true;
    while (waiting) {
      const { run, tell } = waiting;
      waiting = null;
      let live: Live<T>;
      try {
        live = { state: 'ready', value: await run() };
      } catch (error) {
        live = { state: 'failed', error };
      }
      // Who asked may be gone by now.
      if (!waiting && !isStopped) tell(live);
    }
    isBusy = false;
  };
  return {
    ask: (run: () => Promise<T>, tell: (live: Live<T>) => void) => {
      waiting = { run, tell };
      isStopped = false;
      if (!isBusy) void next();
    },
    stop: () => {
      isStopped = true;
      waiting = null;
    },
  };
}

/** One page of persons or of organisations, as they stand. */
export function useContactPage<Query extends ContactQuery>(
  order: PageOrder<Query> | null,
  options: { keepPrevious?: boolean } = {},
): Live<ContactPage<Query['of']>> {
  return useAsked<ContactPage<Query['of']>>(
    order && ((directory, language) => directory.page<Query['of']>(order as never, language)),
    JSON.stringify(order),
    options,
  );
}
