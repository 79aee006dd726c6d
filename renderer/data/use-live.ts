import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { useOffice } from './office-context.ts';
import type { Office } from './office.ts';

/** "Not known yet", "this is it" (also when it is nothing) and "could not be read" are three things. */
export type Live<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

type Run<T> = {
  office: Office;
  deps: readonly unknown[];
  query: (office: Office) => Promise<T>;
};

const LOADING = { state: 'loading' } as const;

/**
 * What `query` finds, again whenever something that it read changes. `deps` are the values that it uses, as with
 * `useEffect`. When they change, the answer is `loading` until the new one is there, so that a page never shows one
 * record under another's name; a list that is narrowed by typing says `keepPrevious` and never flickers.
 */
export function useLive<T>(
  query: (office: Office) => Promise<T>,
  deps: readonly unknown[],
  options: { keepPrevious?: boolean } = {},
): Live<T> {
  const office = useOffice();
  const [run, setRun] = useState<Run<T>>({ office, deps, query });
  const [answer, setAnswer] = useState<{ run: Run<T>; live: Live<T> } | null>(null);

  const sameRun =
    run.office === office &&
    run.deps.length === deps.length &&
    run.deps.every((dep, index) => Object.is(dep, deps[index]));
  if (!sameRun) setRun({ office, deps, query });

  useEffect(() => {
    const subscription = liveQuery(async () => await run.query(run.office)).subscribe(
      (value) => {
        setAnswer({ run, live: { state: 'ready', value } });
      },
      (error: unknown) => {
        setAnswer({ run, live: { state: 'failed', error } });
      },
    );
    return () => {
      subscription.unsubscribe();
    };
  }, [run]);

  if (!answer) return LOADING;
  if (answer.run === run && sameRun) return answer.live;
  return options.keepPrevious ? answer.live : LOADING;
}
